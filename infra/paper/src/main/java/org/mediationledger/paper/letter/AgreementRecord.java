package org.mediationledger.paper.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records what the parties agreed in writing, and by when each step is due (SEND Regulations 2014 reg 42). It holds the agreement,
 * nothing of how it came about.
 *
 * @param agreedOn the date of the mediation agreement
 * @param steps in the order of the agreement, at least one
 */
public record AgreementRecord(Family family, Decision decision, LocalDate agreedOn, List<Step> steps)
        implements Letter {

    /**
     * One thing that will be done.
     *
     * @param what in the words of the agreement
     * @param by who will do it
     * @param due by when; absent where no day was agreed and the Regulations set none
     */
    public record Step(String what, String by, @Nullable Due due) {
        public Step {
            what = Given.line("what", what);
            by = Given.line("by", by);
        }

        String words() {
            return due == null
                    ? "%s: %s (no day was agreed)".formatted(by, what)
                    : "%s: %s, by %s".formatted(by, what, due.words());
        }
    }

    public AgreementRecord {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("steps: missing (SEND Regulations 2014 reg 42(1))");
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.AGREEMENT_RECORD;
    }

    @Override
    public Values values() {
        return family.values()
                .and(decision.values())
                .with("agreedOn", agreedOn)
                .with("steps", steps.stream().map(Step::words).toList());
    }
}
