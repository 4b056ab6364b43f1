package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;

/**
 * Which families and representatives are let in.
 *
 * @param granted their accounts, and for whom each is let in
 */
record AccessState(Map<AccountId, PersonId> granted) {

    static final AccessState NONE = new AccessState(Map.of());

    /** The accounts that are let in for a person, in a stable order. */
    List<AccountId> of(PersonId person) {
        return granted.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
    }

    AccessState evolve(AccessEvent event) {
        Map<AccountId, PersonId> all = new HashMap<>(granted);
        switch (event) {
            case AccessEvent.AccessGranted e -> all.put(e.account(), e.person());
            case AccessEvent.AccessRevoked e -> all.remove(e.account());
        }
        return new AccessState(Map.copyOf(all));
    }
}
