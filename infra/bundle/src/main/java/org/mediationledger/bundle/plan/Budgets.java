package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.PracticeDirection;

/** Reckons what parts use of their limits. */
final class Budgets {

    private final PracticeDirection direction;
    private final Set<AppealType> types;

    Budgets(PracticeDirection direction, Set<AppealType> types) {
        this.direction = direction;
        this.types = types;
    }

    /** A budget for each part that has a limit, whether or not it has papers. */
    List<Budget> of(List<Section> sections) {
        return direction.limits(types).entrySet().stream()
                .map(limit -> new Budget(limit.getKey(), limit.getValue().most(), used(limit.getKey(), sections)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static int used(Part limited, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.part().countsAgainst(limited))
                .flatMap(section -> section.entries().stream())
                .mapToInt(entry -> entry.paper().pages())
                .sum();
    }
}
