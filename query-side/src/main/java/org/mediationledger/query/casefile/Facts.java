package org.mediationledger.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Lists of facts, oldest first, the newest of which counts. */
public final class Facts {

    private Facts() {}

    /** The fact that counts, if there is one. */
    public static <F> @Nullable F newest(List<F> facts) {
        return facts.isEmpty() ? null : facts.getLast();
    }

    static <F> List<F> and(List<F> facts, F more) {
        List<F> all = new ArrayList<>(facts.size() + 1);
        all.addAll(facts);
        all.add(more);
        return List.copyOf(all);
    }

    static <F> List<F> changed(List<F> facts, Predicate<F> which, UnaryOperator<F> change) {
        return facts.stream()
                .map(fact -> which.test(fact) ? change.apply(fact) : fact)
                .toList();
    }
}
