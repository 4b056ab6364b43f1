package org.mediationledger.command.cases;

import java.util.List;
import org.mediationledger.command.api.MeetingPreparationCommand;

/** When a meeting may be made ready: until it is held, or called off. Papers may be late, so they may follow it. */
final class MeetingPreparationRules {

    private MeetingPreparationRules() {}

    static List<Draft> decide(Asked asked, MeetingPreparationCommand command) {
        return switch (command) {
            case MeetingPreparationCommand.DescribeSetting c -> describe(asked, c);
            case MeetingPreparationCommand.SendPapers c -> MeetingRules.detail(asked, c);
            case MeetingPreparationCommand.ReceivePapers c -> MeetingRules.detail(asked, c);
        };
    }

    private static List<Draft> describe(Asked asked, MeetingPreparationCommand.DescribeSetting command) {
        MeetingRules.planned(asked, command.meeting());
        Integer minutes = command.plannedMinutes();
        if (minutes != null) {
            MeetingRules.length(minutes, "plannedMinutes");
        }
        return MeetingRules.detail(asked, command);
    }
}
