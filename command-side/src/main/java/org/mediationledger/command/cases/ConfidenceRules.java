package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.events.ConfidenceEvent;

/** What the provider keeps to itself. */
final class ConfidenceRules {

    private ConfidenceRules() {}

    static List<Draft> decide(Asked asked, ConfidenceCommand command) {
        return switch (command) {
            case ConfidenceCommand.JoinMeetings c -> join(asked, c);
            case ConfidenceCommand.TakeConfidence c -> {
                Require.that(
                        asked.facts().knows(c.about()),
                        RefusalCode.PERSON_UNKNOWN,
                        "about",
                        "The case has no such person.");
                yield List.of(Draft.plain(
                        new ConfidenceEvent.ConfidenceTaken(c.caseId(), c.topic(), c.about(), c.words(), asked.on())));
            }
            case ConfidenceCommand.LinkCase c -> {
                Require.that(
                        !c.other().equals(c.caseId()),
                        RefusalCode.CASE_LINKED_TO_ITSELF,
                        "other",
                        "A case can't be linked with itself.");
                Require.that(
                        !asked.facts().links().has(c.other(), c.relation()),
                        RefusalCode.CASE_ALREADY_LINKED,
                        "other",
                        "That link is on record.");
                yield List.of(
                        Draft.plain(new ConfidenceEvent.CaseLinked(c.caseId(), c.other(), c.relation(), asked.on())));
            }
        };
    }

    private static List<Draft> join(Asked asked, ConfidenceCommand.JoinMeetings command) {
        Require.that(
                !MeetingRules.known(asked, command.meeting()).fellThrough(),
                RefusalCode.MEETING_OVER,
                "meeting",
                "That meeting was called off or not held.");
        Require.that(
                asked.facts().links().has(command.other()),
                RefusalCode.CASE_NOT_LINKED,
                "other",
                "Only related cases meet together; link them first.");
        Require.that(
                !asked.facts().links().joined(command.meeting(), command.otherMeeting()),
                RefusalCode.MEETINGS_ALREADY_JOINED,
                "otherMeeting",
                "That they are held together is on record.");
        return List.of(Draft.plain(new ConfidenceEvent.MeetingsJoined(
                command.caseId(), command.meeting(), command.other(), command.otherMeeting(), asked.on())));
    }
}
