package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.time.LocalDate;
import java.util.List;
import org.mediationledger.command.api.TribunalCommand;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.terms.PermissionNeed;

/** When the Tribunal's permission to appeal is needed, and that each request has one answer. */
final class TribunalRules {

    private TribunalRules() {}

    static List<Draft> decide(Asked asked, TribunalCommand command) {
        return switch (command) {
            case TribunalCommand.SeekPermission c -> seek(asked, c);
            case TribunalCommand.RecordPermission c -> answer(asked, c);
        };
    }

    private static List<Draft> seek(Asked asked, TribunalCommand.SeekPermission command) {
        Require.that(
                asked.facts().decision().decision() != null,
                DECISION_NOT_RECORDED,
                "The case has no decision to appeal.");
        Require.that(
                asked.facts().tribunal().pendingSince() == null,
                PERMISSION_ALREADY_SOUGHT,
                "A request for the Tribunal's permission waits for its answer.");
        Require.that(
                !command.needs().isEmpty(),
                PERMISSION_NEED_MISSING,
                "needs",
                "Say for what permission is sought: an appeal without a certificate, a late one, or both.");
        command.needs().forEach(need -> needed(asked, need));
        return List.of(Draft.plain(new TribunalEvent.PermissionSought(
                command.caseId(), command.needs().stream().sorted().toList(), asked.on())));
    }

    private static void needed(Asked asked, PermissionNeed need) {
        Require.that(
                switch (need) {
                    case NO_CERTIFICATE -> certificateMissing(asked.facts());
                    case OUT_OF_TIME -> timeIsOver(asked.facts(), asked.on());
                },
                PERMISSION_NOT_NEEDED,
                "needs",
                switch (need) {
                    case NO_CERTIFICATE ->
                        "Everybody who holds the right has a certificate, or none is needed because only Section I is"
                                + " appealed.";
                    case OUT_OF_TIME -> "The time to appeal was not over on that day.";
                });
    }

    private static boolean certificateMissing(CaseFacts facts) {
        return !facts.decision().sectionIOnly()
                && !facts.holders().acting().stream().allMatch(facts.children()::certified);
    }

    private static boolean timeIsOver(CaseFacts facts, LocalDate day) {
        LocalDate last = AppealTime.safeAppealBy(facts);
        return last != null && day.isAfter(last);
    }

    private static List<Draft> answer(Asked asked, TribunalCommand.RecordPermission command) {
        LocalDate sought = Require.present(
                asked.facts().tribunal().pendingSince(),
                PERMISSION_NOT_SOUGHT,
                "No request for the Tribunal's permission waits for its answer.");
        Require.inOrder(sought, asked.on(), "occurredOn", "The Tribunal can't have answered before it was asked.");
        return List.of(
                Draft.plain(new TribunalEvent.PermissionAnswered(command.caseId(), command.answer(), asked.on())));
    }
}
