package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/**
 * Which families and representatives are let in.
 *
 * @param lettings their accounts, and for whom each is let in
 */
record AccessState(Map<AccountId, Letting> lettings) {

    static final AccessState NONE = new AccessState(Map.of());

    /** As whom an account was let in. */
    record Letting(Role role, PersonId person) {}

    Set<AccountId> granted() {
        return lettings.keySet();
    }

    /** The accounts that are let in for a person, in a stable order. */
    List<AccountId> of(PersonId person) {
        return lettings.entrySet().stream()
                .filter(entry -> entry.getValue().person().equals(person))
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    AccessState evolve(AccessEvent event) {
        Map<AccountId, Letting> all = new HashMap<>(lettings);
        switch (event) {
            case AccessEvent.AccessGranted e -> all.put(e.account(), new Letting(e.role(), e.person()));
            case AccessEvent.AccessRevoked e -> all.remove(e.account());
        }
        return new AccessState(Map.copyOf(all));
    }
}
