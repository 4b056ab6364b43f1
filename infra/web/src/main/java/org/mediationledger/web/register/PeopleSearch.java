package org.mediationledger.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.request.Limits;
import org.springframework.stereotype.Component;

/** Finds cases by what is known of their people, of which nothing is stored in the clear. */
@Component
final class PeopleSearch {

    private static final int MOST_CASES = 1_000;

    private final BlindIndex tokens;
    private final PersonIndex people;

    PeopleSearch(BlindIndex tokens, PersonIndex people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** What somebody typed. */
    record Sought(
            @Nullable String name,
            @Nullable String phone,
            @Nullable LocalDate dateOfBirth,
            @Nullable String reference) {

        boolean anything() {
            return name != null || phone != null || dateOfBirth != null || reference != null;
        }
    }

    /**
     * The cases that hold all of it; null where nothing is sought.
     *
     * @throws RequestRejected when the actor's role may not search, or too many cases are found
     */
    @Nullable
    Set<CaseId> find(Actor actor, Sought sought) {
        if (!sought.anything()) {
            return null;
        }
        if (!RightsTable.of(actor.role()).actions().contains(Action.FIND_PEOPLE)) {
            throw RequestRejected.because(Fault.ROLE_NOT_PERMITTED);
        }
        List<List<String>> asked = new ArrayList<>();
        add(asked, BlindIndex.Kind.NAME, "name", sought.name());
        add(asked, BlindIndex.Kind.PHONE, "phone", sought.phone());
        add(asked, BlindIndex.Kind.AUTHORITY_REFERENCE, "reference", sought.reference());
        LocalDate born = sought.dateOfBirth();
        add(asked, BlindIndex.Kind.DATE_OF_BIRTH, "dateOfBirth", born == null ? null : born.toString());
        return asked.stream().anyMatch(List::isEmpty)
                ? Set.of()
                : cases(asked.stream().flatMap(List::stream).toList());
    }

    private Set<CaseId> cases(List<String> allOf) {
        Set<UUID> found = people.casesWith(allOf, MOST_CASES + 1);
        if (found.size() > MOST_CASES) {
            throw RequestRejected.because(
                    Fault.PARAMETER_INVALID, "name", "More than a thousand cases are found; say more of the person.");
        }
        return found.stream().map(CaseId::new).collect(Collectors.toSet());
    }

    private void add(List<List<String>> asked, BlindIndex.Kind kind, String parameter, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.length() > Limits.NAME) {
            throw RequestRejected.because(Fault.PARAMETER_INVALID, parameter, "The parameter is too long.");
        }
        asked.add(tokens.sought(kind, value));
    }
}
