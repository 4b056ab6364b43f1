package org.mediationledger.web.door;

import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.DoorCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.springframework.stereotype.Component;

/** Makes commands about the door through which a family came, and about related cases. */
@Component
public final class DoorDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public DoorDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The family came to an organisation. */
    public DoorCommand.RecordFrontDoorContact toCommand(CaseId caseId, FrontDoorRequest request) {
        return new DoorCommand.RecordFrontDoorContact(
                caseId, request.person(), request.organisation(), request.channel(), request.occurredOn());
    }

    /** In what the intake ended. */
    public DoorCommand.EndIntake toCommand(CaseId caseId, IntakeEndRequest request) {
        return new DoorCommand.EndIntake(
                caseId,
                request.result(),
                new CaseSeal(sealer, caseId).ofChildIfTold("signpostedTo", request.signpostedTo()),
                request.occurredOn());
    }

    /** This case is linked with the other. */
    public ConfidenceCommand.LinkCase toCommand(CaseId caseId, LinkRequest request) {
        return new ConfidenceCommand.LinkCase(caseId, request.other(), request.relation(), request.occurredOn());
    }

    /** A meeting here is held together with the other case's. */
    public ConfidenceCommand.JoinMeetings toCommand(CaseId caseId, MeetingId meeting, JoinRequest request) {
        return new ConfidenceCommand.JoinMeetings(
                caseId, meeting, request.other(), request.otherMeeting(), request.occurredOn());
    }

    /** The other case's meeting is held together with this one's. */
    public ConfidenceCommand.JoinMeetings fromThere(CaseId caseId, MeetingId meeting, JoinRequest request) {
        return new ConfidenceCommand.JoinMeetings(
                request.other(), request.otherMeeting(), caseId, meeting, request.occurredOn());
    }

    /** The other is linked with this one. */
    public ConfidenceCommand.LinkCase fromThere(CaseId caseId, LinkRequest request) {
        return new ConfidenceCommand.LinkCase(
                request.other(), caseId, request.relation().seenFromThere(), request.occurredOn());
    }
}
