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
}
