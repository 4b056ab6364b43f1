package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.LegalHoldReason;

/**
 * What was erased, and what keeps the rest from being erased or used.
 *
 * @param holds why nothing may be erased for the time being
 * @param restricted whose data are not used for the time being
 * @param erased the keys that were to be destroyed
 */
record DataProtectionState(Set<LegalHoldReason> holds, Set<PersonId> restricted, List<ErasedKey> erased) {

    static final DataProtectionState NONE = new DataProtectionState(Set.of(), Set.of(), List.of());

    DataProtectionState {
        holds = Set.copyOf(holds);
        restricted = Set.copyOf(restricted);
        erased = List.copyOf(erased);
    }

    boolean isErased(ErasedKey key) {
        return erased.stream().anyMatch(key::sameScope);
    }

    DataProtectionState evolve(DataProtectionEvent event) {
        return switch (event) {
            case DataProtectionEvent.Erasure e -> erasing(e.keys());
            case DataProtectionEvent.LegalHoldPlaced e -> held(e.reason(), true);
            case DataProtectionEvent.LegalHoldLifted e -> held(e.reason(), false);
            case DataProtectionEvent.ProcessingRestricted e -> restricting(e.person(), true);
            case DataProtectionEvent.RestrictionLifted e -> restricting(e.person(), false);
        };
    }

    private DataProtectionState erasing(List<ErasedKey> keys) {
        List<ErasedKey> all = new ArrayList<>(erased);
        all.addAll(keys);
        return new DataProtectionState(holds, restricted, all);
    }

    private DataProtectionState held(LegalHoldReason reason, boolean placed) {
        Set<LegalHoldReason> all = EnumSet.noneOf(LegalHoldReason.class);
        all.addAll(holds);
        return new DataProtectionState(with(all, reason, placed), restricted, erased);
    }

    private DataProtectionState restricting(PersonId person, boolean placed) {
        return new DataProtectionState(holds, with(new HashSet<>(restricted), person, placed), erased);
    }

    private static <T> Set<T> with(Set<T> all, T one, boolean placed) {
        if (placed) {
            all.add(one);
        } else {
            all.remove(one);
        }
        return all;
    }
}
