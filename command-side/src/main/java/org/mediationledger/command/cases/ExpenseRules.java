package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import java.util.List;
import org.mediationledger.command.api.ExpenseCommand;
import org.mediationledger.events.ExpenseEvent;

/** A family's expenses: claimed, decided, paid, in that order and each once. */
final class ExpenseRules {

    private static final int MOST_PENCE = 1_000_000;

    private ExpenseRules() {}

    static List<Draft> decide(Asked asked, ExpenseCommand command) {
        Require.that(
                asked.facts().intake().mediation(),
                NOT_IN_DISAGREEMENT_RESOLUTION,
                "The Act pays a family's expenses of mediation; of disagreement resolution it says nothing.");
        return switch (command) {
            case ExpenseCommand.ClaimExpense c -> claim(asked, c);
            case ExpenseCommand.DecideExpense c -> settle(asked, c);
            case ExpenseCommand.PayExpense c -> pay(asked, c);
        };
    }

    private static List<Draft> claim(Asked asked, ExpenseCommand.ClaimExpense command) {
        MeetingRules.known(asked, command.meeting());
        Require.that(
                !asked.facts().expenses().claims().containsKey(command.expense()),
                EXPENSE_ALREADY_CLAIMED,
                "The claim is on record.");
        Require.that(
                command.pence() >= 1 && command.pence() <= MOST_PENCE,
                AMOUNT_OUT_OF_RANGE,
                "pence",
                "A claim is of 1 to " + MOST_PENCE + " pence.");
        return List.of(Draft.plain(new ExpenseEvent.ExpenseClaimed(
                command.caseId(), command.expense(), command.meeting(), command.kind(), command.pence(), asked.on())));
    }

    private static List<Draft> settle(Asked asked, ExpenseCommand.DecideExpense command) {
        ExpenseState.Claim claim = claimed(asked, command);
        Require.that(
                claim.allowedPence() == null, EXPENSE_ALREADY_DECIDED, "What was decided on the claim is on record.");
        Require.that(
                command.allowedPence() >= 0 && command.allowedPence() <= claim.pence(),
                AMOUNT_OUT_OF_RANGE,
                "allowedPence",
                "Of a claim of " + claim.pence() + " pence none, some or all is allowed.");
        return List.of(Draft.plain(new ExpenseEvent.ExpenseDecided(
                command.caseId(), command.expense(), command.payer(), command.allowedPence(), asked.on())));
    }

    private static List<Draft> pay(Asked asked, ExpenseCommand.PayExpense command) {
        ExpenseState.Claim claim = claimed(asked, command);
        Integer allowed = claim.allowedPence();
        Require.that(
                allowed != null && allowed > 0 && !claim.paid(),
                EXPENSE_NOTHING_TO_PAY,
                "Nothing is allowed that is still to be paid.");
        return List.of(Draft.plain(new ExpenseEvent.ExpensePaid(command.caseId(), command.expense(), asked.on())));
    }

    private static ExpenseState.Claim claimed(Asked asked, ExpenseCommand command) {
        ExpenseState.Claim claim = Require.present(
                asked.facts().expenses().claims().get(command.expense()),
                EXPENSE_NOT_FOUND,
                "expense",
                "The case has no such claim.");
        Require.inOrder(claim.since(), asked.on(), "occurredOn", "That was before the last that came of the claim.");
        return claim;
    }
}
