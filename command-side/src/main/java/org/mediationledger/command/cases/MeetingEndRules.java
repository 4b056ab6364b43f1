package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.MeetingEndCommand;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.terms.NotHeldReason;

/** How a meeting ends, as far as its case asks for it: whether the family has participated, and whether more is to come. */
final class MeetingEndRules {

    private MeetingEndRules() {}

    static List<Draft> decide(Asked asked, MeetingEndCommand command) {
        return switch (command) {
            case MeetingEndCommand.RecordNotHeld c -> notHeld(asked, c);
            case MeetingEndCommand.AdjournMeeting c -> adjourn(asked, c);
            case MeetingEndCommand.TimeSession c -> time(asked, c);
        };
    }

    private static List<Draft> notHeld(Asked asked, MeetingEndCommand.RecordNotHeld command) {
        MeetingRules.onItsDay(asked, MeetingRules.planned(asked, command.meeting()));
        Require.that(
                command.reason() != NotHeldReason.NO_SHOW || !command.absent().isEmpty(),
                ABSENTEE_MISSING,
                "absent",
                "Say who did not come.");
        return List.of(
                Draft.plain(new ChildNoted.MeetingNotHeldNoted(command.caseId(), command.meeting(), asked.on())));
    }

    private static List<Draft> adjourn(Asked asked, MeetingEndCommand.AdjournMeeting command) {
        ChildrenState.Meeting meeting = held(asked, command);
        Require.that(
                asked.facts().conclusion().concludedOn() == null,
                MEDIATION_ALREADY_CONCLUDED,
                "Mediation is over; nothing is left to go on with.");
        Require.that(!meeting.adjourned(), MEETING_ALREADY_ADJOURNED, "The meeting's adjournment is on record.");
        Require.that(
                asked.on().equals(meeting.heldOn()),
                DATES_OUT_OF_ORDER,
                "occurredOn",
                "A meeting is adjourned on the day on which it was held.");
        return List.of(
                Draft.plain(new ChildNoted.MeetingAdjournmentNoted(command.caseId(), command.meeting(), asked.on())));
    }

    private static List<Draft> time(Asked asked, MeetingEndCommand.TimeSession command) {
        ChildrenState.Meeting meeting = held(asked, command);
        Require.inOrder(
                meeting.heldOn(), asked.on(), "occurredOn", "The meeting can't have been timed before it was held.");
        MeetingRules.length(command.minutes(), "minutes");
        return List.of(Draft.plain(new ChildNoted.MeetingDetailNoted(command.caseId(), command.meeting(), asked.on())));
    }

    private static ChildrenState.Meeting held(Asked asked, MeetingEndCommand command) {
        ChildrenState.Meeting meeting = MeetingRules.known(asked, command.meeting());
        Require.that(meeting.held(), MEETING_NOT_HELD, "The meeting was not held, or that is not on record.");
        return meeting;
    }
}
