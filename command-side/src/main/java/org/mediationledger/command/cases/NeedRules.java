package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.NeedCommand;
import org.mediationledger.command.cases.NeedsState.Need;
import org.mediationledger.command.cases.NeedsState.Standing;
import org.mediationledger.events.NeedEvent;

/** What somebody needs to take part is asked for, may be arranged, and is provided once. */
final class NeedRules {

    private NeedRules() {}

    static List<Draft> decide(Asked asked, NeedCommand command) {
        return List.of(Draft.plain(
                switch (command) {
                    case NeedCommand.AskForNeed c -> {
                        Require.that(
                                asked.facts().knows(c.person())
                                        || asked.facts()
                                                .representatives()
                                                .onFile()
                                                .containsKey(c.person()),
                                PERSON_UNKNOWN,
                                "person",
                                "The case has no such person.");
                        yield new NeedEvent.AccessNeedAsked(
                                c.caseId(),
                                asked.facts().needs().needs().size() + 1,
                                c.person(),
                                c.what(),
                                c.detail(),
                                asked.on());
                    }
                    case NeedCommand.ArrangeNeed c -> {
                        Require.that(
                                known(asked, c.need()).standing() == Standing.ASKED,
                                NEED_ALREADY_ARRANGED,
                                "need",
                                "The need is arranged for, or was met.");
                        yield new NeedEvent.AccessNeedArranged(c.caseId(), c.need(), c.arrangement(), asked.on());
                    }
                    case NeedCommand.ProvideNeed c -> {
                        Require.that(
                                known(asked, c.need()).standing() != Standing.PROVIDED,
                                NEED_ALREADY_PROVIDED,
                                "need",
                                "The need was met.");
                        yield new NeedEvent.AccessNeedProvided(c.caseId(), c.need(), asked.on());
                    }
                }));
    }

    private static Need known(Asked asked, int number) {
        List<Need> needs = asked.facts().needs().needs();
        Require.that(
                number >= 1 && number <= needs.size(), NEED_NOT_FOUND, "need", "The case has no need of that number.");
        Need need = needs.get(number - 1);
        Require.inOrder(need.askedOn(), asked.on(), "occurredOn", "The need was asked for after that day.");
        return need;
    }
}
