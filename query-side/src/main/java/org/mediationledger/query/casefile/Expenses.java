package org.mediationledger.query.casefile;

import java.util.List;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.ids.ExpenseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.terms.ExpenseKind;
import org.mediationledger.terms.ExpensePayer;

/** What the family claimed for taking part, and what came of it. */
public record Expenses(List<Claim> claims, List<Ruling> rulings, List<Payment> payments) {

    static final Expenses NONE = new Expenses(List.of(), List.of(), List.of());

    /** It was claimed. */
    public record Claim(Mark mark, ExpenseId expense, MeetingId meeting, ExpenseKind kind, int pence)
            implements Fact<Claim> {

        @Override
        public Claim marked(Mark other) {
            return new Claim(other, expense, meeting, kind, pence);
        }
    }

    /** It was decided. */
    public record Ruling(Mark mark, ExpenseId expense, ExpensePayer payer, int allowedPence) implements Fact<Ruling> {

        @Override
        public Ruling marked(Mark other) {
            return new Ruling(other, expense, payer, allowedPence);
        }
    }

    /** It was paid. */
    public record Payment(Mark mark, ExpenseId expense) implements Fact<Payment> {

        @Override
        public Payment marked(Mark other) {
            return new Payment(other, expense);
        }
    }

    Expenses apply(ExpenseEvent event, Mark mark) {
        return switch (event) {
            case ExpenseEvent.ExpenseClaimed e ->
                new Expenses(
                        Facts.and(claims, new Claim(mark, e.expense(), e.meeting(), e.kind(), e.pence())),
                        rulings,
                        payments);
            case ExpenseEvent.ExpenseDecided e ->
                new Expenses(
                        claims,
                        Facts.and(rulings, new Ruling(mark, e.expense(), e.payer(), e.allowedPence())),
                        payments);
            case ExpenseEvent.ExpensePaid e ->
                new Expenses(claims, rulings, Facts.and(payments, new Payment(mark, e.expense())));
        };
    }

    Expenses corrected(Correction correction) {
        return new Expenses(correction.in(claims), correction.in(rulings), correction.in(payments));
    }
}
