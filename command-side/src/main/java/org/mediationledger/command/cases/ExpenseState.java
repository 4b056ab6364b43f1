package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.ids.ExpenseId;

/** What the family claimed and what came of it. */
record ExpenseState(Map<ExpenseId, Claim> claims) {

    static final ExpenseState NONE = new ExpenseState(Map.of());

    /**
     * One claim.
     *
     * @param since the day of the last step
     * @param allowedPence absent while nobody decided
     */
    record Claim(LocalDate since, int pence, @Nullable Integer allowedPence, boolean paid) {}

    ExpenseState evolve(ExpenseEvent event) {
        return switch (event) {
            case ExpenseEvent.ExpenseClaimed e -> with(e.expense(), new Claim(e.occurredOn(), e.pence(), null, false));
            case ExpenseEvent.ExpenseDecided e ->
                changed(e.expense(), claim -> new Claim(e.occurredOn(), claim.pence(), e.allowedPence(), false));
            case ExpenseEvent.ExpensePaid e ->
                changed(e.expense(), claim -> new Claim(e.occurredOn(), claim.pence(), claim.allowedPence(), true));
        };
    }

    /** A claim that was struck out takes what came of it along. */
    private ExpenseState changed(ExpenseId id, UnaryOperator<Claim> change) {
        Claim claim = claims.get(id);
        return claim == null ? this : with(id, change.apply(claim));
    }

    private ExpenseState with(ExpenseId id, Claim claim) {
        Map<ExpenseId, Claim> all = new HashMap<>(claims);
        all.put(id, claim);
        return new ExpenseState(Map.copyOf(all));
    }
}
