package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.command.api.ConfidenceCommand;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.events.ConfidenceEvent;

/** Words given in confidence. */
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
        };
    }
}
