package org.mediationledger.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;

/** The statutory dates that run in a case, as far as the register needs them: the earliest comes next. */
public record NextDue(List<Running> running) {

    static final NextDue NONE = new NextDue(List.of());

    /** One date that runs. */
    public record Running(String clock, Rule rule, LocalDate dueOn) {

        static Running of(String clock, StatutoryDate date) {
            return new Running(clock, date.rule(), date.dueOn());
        }
    }

    NextDue apply(Clocks clocks) {
        if (clocks.isEmpty()) {
            return this;
        }
        List<Running> runs = new ArrayList<>(running);
        clocks.restated()
                .forEach(clock -> runs.replaceAll(
                        run -> run.clock().equals(clock.clock()) ? Running.of(clock.clock(), clock.now()) : run));
        clocks.stopped().forEach(clock -> runs.removeIf(run -> run.clock().equals(clock.clock())));
        clocks.started().forEach(clock -> {
            runs.removeIf(run -> run.clock().equals(clock.clock()));
            runs.add(Running.of(clock.clock(), clock.date()));
        });
        return new NextDue(List.copyOf(runs));
    }

    /** The earliest; of several on one day, the first in the order of the rules. */
    @Nullable
    Running first() {
        return running.stream()
                .min(Comparator.comparing(Running::dueOn).thenComparing(Running::rule))
                .orElse(null);
    }
}
