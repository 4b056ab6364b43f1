package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.api.SafeguardingCommand;

/** What a case asks of safeguarding: nothing is noted in the case itself, so that nobody can tell from it. */
final class SafeguardingRules {

    private SafeguardingRules() {}

    static List<Draft> decide(Asked asked, SafeguardingCommand command) {
        switch (command) {
            case SafeguardingCommand.RaiseConcern c ->
                Require.that(
                        asked.facts().knows(c.about()),
                        RefusalCode.PERSON_UNKNOWN,
                        "about",
                        "The case has no such person.");
            case SafeguardingCommand.EraseConcern c -> ErasureRules.requireNoHold(asked.facts());
            case SafeguardingCommand.OfConcern c -> {}
        }
        return List.of();
    }
}
