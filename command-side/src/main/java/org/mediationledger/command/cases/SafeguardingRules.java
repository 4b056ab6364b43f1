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
            case SafeguardingCommand.OfConcern c -> {}
        }
        return List.of();
    }

    /** What has to hold of the case for what the file hasn't recorded yet: a repeat of what it has is answered as before. */
    static void requireAllowed(CaseFacts facts, SafeguardingCommand command) {
        if (command instanceof SafeguardingCommand.EraseConcern) {
            ErasureRules.requireNoHold(facts);
        }
    }
}
