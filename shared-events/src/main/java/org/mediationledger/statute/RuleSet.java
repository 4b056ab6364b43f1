package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A dated edition of the time limits.
 *
 * @param edition its name
 * @param from the first day whose clocks it governs
 * @param agreedTimeCitation where the parties' own time stands
 * @param provisions one for every time limit
 */
record RuleSet(String edition, LocalDate from, String agreedTimeCitation, Map<TimeLimit, Provision> provisions) {

    RuleSet {
        provisions = Map.copyOf(provisions);
    }

    static RuleSet read(Table table) {
        Map<TimeLimit, Provision> provisions = new EnumMap<>(TimeLimit.class);
        for (TimeLimit limit : TimeLimit.values()) {
            provisions.put(
                    limit,
                    new Provision(
                            Length.parse(table.required(limit + ".length")),
                            table.required(limit + ".citation"),
                            table.optional(limit + ".duty")));
        }
        return new RuleSet(
                table.edition(),
                LocalDate.parse(table.required("from")),
                table.required("agreed-time.citation"),
                provisions);
    }

    Provision provision(TimeLimit limit) {
        return Objects.requireNonNull(provisions.get(limit));
    }
}
