package org.mediationledger.bundle.preflight;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.Limit;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Budget;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** No part has more pages than its limit allows, with the issues that this one adds to. */
final class PartLengths implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Set<AppealType> types = looked.plan().appeal().types();
        return looked.plan().budgets().stream()
                .filter(budget -> budget.over() > 0)
                .map(budget -> finding(budget, looked.direction(), types));
    }

    private static Finding finding(Budget budget, PracticeDirection direction, Set<AppealType> types) {
        Limit limit = Objects.requireNonNull(direction.limits(types).get(budget.part()));
        String sentence = "%s: %s, and the limit is %d."
                .formatted(
                        direction.heading(budget.part(), types).text(),
                        Wording.count(budget.used(), "page"),
                        limit.most());
        return Finding.ofPart(Check.PART_LENGTH, Weight.NEEDS_A_NOTE, budget.part(), sentence, limit.source());
    }
}
