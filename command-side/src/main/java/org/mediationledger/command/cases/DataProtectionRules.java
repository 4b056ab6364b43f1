package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.LEGAL_HOLD_ALREADY_PLACED;
import static org.mediationledger.command.api.RefusalCode.LEGAL_HOLD_NOT_PLACED;
import static org.mediationledger.command.api.RefusalCode.PERSON_UNKNOWN;
import static org.mediationledger.command.api.RefusalCode.PROCESSING_ALREADY_RESTRICTED;
import static org.mediationledger.command.api.RefusalCode.PROCESSING_NOT_RESTRICTED;

import java.util.List;
import org.mediationledger.command.api.DataProtectionCommand;
import org.mediationledger.events.DataProtectionEvent;

/** Keeping everything of a case for a claim, and keeping a person's data from being used. */
final class DataProtectionRules {

    private DataProtectionRules() {}

    static List<Draft> decide(Asked asked, DataProtectionCommand command) {
        return switch (command) {
            case DataProtectionCommand.ErasePersonalData c -> ErasureRules.decide(asked, c);
            case DataProtectionCommand.PlaceLegalHold c -> place(asked, c);
            case DataProtectionCommand.LiftLegalHold c -> lift(asked, c);
            case DataProtectionCommand.RestrictProcessing c -> restrict(asked, c);
            case DataProtectionCommand.LiftRestriction c -> lift(asked, c);
        };
    }

    private static List<Draft> place(Asked asked, DataProtectionCommand.PlaceLegalHold command) {
        Require.that(
                !asked.facts().dataProtection().holds().contains(command.reason()),
                LEGAL_HOLD_ALREADY_PLACED,
                "reason",
                "That hold is in place.");
        return List.of(
                Draft.plain(new DataProtectionEvent.LegalHoldPlaced(command.caseId(), command.reason(), asked.on())));
    }

    private static List<Draft> lift(Asked asked, DataProtectionCommand.LiftLegalHold command) {
        Require.that(
                asked.facts().dataProtection().holds().contains(command.reason()),
                LEGAL_HOLD_NOT_PLACED,
                "reason",
                "There is no such hold.");
        return List.of(
                Draft.plain(new DataProtectionEvent.LegalHoldLifted(command.caseId(), command.reason(), asked.on())));
    }

    private static List<Draft> restrict(Asked asked, DataProtectionCommand.RestrictProcessing command) {
        Require.that(
                asked.facts().knows(command.person()) || asked.facts().represents(command.person()),
                PERSON_UNKNOWN,
                "person",
                "The case has no such person.");
        Require.that(
                !asked.facts().dataProtection().restricted().contains(command.person()),
                PROCESSING_ALREADY_RESTRICTED,
                "person",
                "That person's data are restricted already.");
        return List.of(Draft.plain(new DataProtectionEvent.ProcessingRestricted(
                command.caseId(), command.person(), command.ground(), asked.on())));
    }

    private static List<Draft> lift(Asked asked, DataProtectionCommand.LiftRestriction command) {
        Require.that(
                asked.facts().dataProtection().restricted().contains(command.person()),
                PROCESSING_NOT_RESTRICTED,
                "person",
                "That person's data are not restricted.");
        return List.of(
                Draft.plain(new DataProtectionEvent.RestrictionLifted(command.caseId(), command.person(), asked.on())));
    }
}
