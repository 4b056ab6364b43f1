package org.mediationledger.launcher.demo;

import java.util.List;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Deed;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.meeting.MeetingDesk;

/** The edge's desks for meetings, what they end in, and what becomes of what was agreed. */
public record MeetingDesks(MeetingDesk meeting, ConclusionDesk conclusion, ConfidenceDesk confidence) {

    List<? extends CaseCommand> commands(CaseId id, Submission submission, Deed.OfMeeting deed) {
        return switch (deed) {
            case Deed.ChildViews d ->
                confidence.beside(
                        meeting.toCommand(id, d.meeting(), d.request()),
                        submission,
                        ConfidentialTopic.CHILD_VIEWS,
                        d.request().said());
            case Deed.Arrange d -> List.of(meeting.toCommand(id, submission, d.request()));
            case Deed.Move d -> List.of(meeting.toCommand(id, d.meeting(), d.request()));
            case Deed.Notify d -> List.of(meeting.toCommand(id, d.meeting(), d.request()));
            case Deed.CallOff d -> List.of(meeting.toCommand(id, d.meeting(), d.request()));
            case Deed.Attend d -> List.of(meeting.toCommand(id, d.meeting(), submission, d.request()));
            case Deed.ConfirmAuthority d -> List.of(meeting.toCommand(id, d.meeting(), d.person(), d.request()));
            case Deed.Hold d -> List.of(meeting.toCommand(id, d.meeting(), d.request()));
            case Deed.Conclude d -> List.of(conclusion.toCommand(id, d.request()));
            case Deed.Agree d -> List.of(conclusion.toCommand(id, submission, d.request()));
            case Deed.Complete d -> List.of(conclusion.toCommand(id, d.item(), d.request()));
            case Deed.TellOfAgreement d -> List.of(conclusion.toCommand(id, d.request()));
        };
    }
}
