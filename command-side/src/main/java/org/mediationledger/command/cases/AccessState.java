package org.mediationledger.command.cases;

import java.util.HashSet;
import java.util.Set;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.ids.AccountId;

/** Which families and representatives are let in. */
record AccessState(Set<AccountId> granted) {

    static final AccessState NONE = new AccessState(Set.of());

    AccessState evolve(AccessEvent event) {
        Set<AccountId> all = new HashSet<>(granted);
        switch (event) {
            case AccessEvent.AccessGranted e -> all.add(e.account());
            case AccessEvent.AccessRevoked e -> all.remove(e.account());
        }
        return new AccessState(Set.copyOf(all));
    }
}
