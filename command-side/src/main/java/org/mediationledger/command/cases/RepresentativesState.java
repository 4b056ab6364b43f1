package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.RepresentativePower;

/**
 * Who may act for a right-holder.
 *
 * @param onFile the newest authority of each representative, unless it was withdrawn
 */
record RepresentativesState(Map<PersonId, Authority> onFile) {

    static final RepresentativesState NONE = new RepresentativesState(Map.of());

    /** What somebody may do, for whom, and when. */
    record Authority(
            PersonId by,
            List<RepresentativePower> powers,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean covers(RepresentativePower power, LocalDate day) {
            return powers.contains(power) && !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Whether somebody may see the case on all of these days. */
    boolean maySee(PersonId representative, LocalDate... days) {
        Authority authority = onFile.get(representative);
        return authority != null
                && Arrays.stream(days).allMatch(day -> authority.covers(RepresentativePower.SEE_CASE, day));
    }

    /** Who authorised a representative whose authority is on file. */
    PersonId authoriserOf(PersonId representative) {
        return Objects.requireNonNull(onFile.get(representative)).by();
    }

    /** Who is authorised by somebody, in a stable order. */
    Stream<PersonId> authorisedBy(PersonId person) {
        return onFile.entrySet().stream()
                .filter(entry -> entry.getValue().by().equals(person))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(PersonId::value));
    }

    RepresentativesState evolve(RepresentativeEvent event) {
        Map<PersonId, Authority> all = new HashMap<>(onFile);
        switch (event) {
            case RepresentativeEvent.RepresentativeAuthorised e ->
                all.put(e.representative(), new Authority(e.authorisedBy(), e.powers(), e.from(), e.until()));
            case RepresentativeEvent.RepresentativeAuthorityWithdrawn e -> all.remove(e.representative());
        }
        return new RepresentativesState(Map.copyOf(all));
    }
}
