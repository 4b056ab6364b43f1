package org.mediationledger.command.cases;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.command.api.EndingCommand;
import org.mediationledger.events.EndingEvent;

/** Ends of a case other than that of meetings which ran their course. */
final class EndingRules {

    private EndingRules() {}

    static List<Draft> decide(Asked asked, EndingCommand command) {
        return switch (command) {
            case EndingCommand.AbandonMediation c -> abandon(asked, c);
        };
    }

    /** Whoever took part has participated, however it ended: the certificate's duty runs from this conclusion too. */
    private static List<Draft> abandon(Asked asked, EndingCommand.AbandonMediation command) {
        return Stream.concat(
                        Stream.of(Draft.plain(
                                new EndingEvent.MediationAbandoned(command.caseId(), command.by(), asked.on()))),
                        ConclusionRules.over(asked, command.caseId(), command.outcome()).stream())
                .toList();
    }
}
