package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a correction does to the facts that the corrected event told, whatever they are. */
sealed interface Correction {

    /** The event whose facts are corrected. */
    UUID event();

    /** The fact as it stands now; null where it counts no longer. */
    <F extends Fact<F>> @Nullable F to(F fact);

    /** The facts as they stand now. */
    default <F extends Fact<F>> List<F> in(List<F> facts) {
        return facts.stream().anyMatch(this::concerns)
                ? facts.stream()
                        .flatMap(fact -> Stream.ofNullable(concerns(fact) ? to(fact) : fact))
                        .toList()
                : facts;
    }

    private boolean concerns(Fact<?> fact) {
        return Objects.equals(fact.mark().event(), event());
    }

    /** It happened on another day. */
    record Redated(UUID event, LocalDate day) implements Correction {

        @Override
        public <F extends Fact<F>> F to(F fact) {
            return fact.marked(fact.mark().on(day));
        }
    }

    /** It never happened. */
    record StruckOut(UUID event) implements Correction {

        @Override
        public <F extends Fact<F>> @Nullable F to(F fact) {
            return null;
        }
    }
}
