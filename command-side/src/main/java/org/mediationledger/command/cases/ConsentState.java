package org.mediationledger.command.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What right-holders allow to be shared now, and who signed that they will mediate. */
record ConsentState(Map<Sharing, List<SharedMatter>> sharing, Set<Signatory> signed) {

    static final ConsentState NONE = new ConsentState(Map.of(), Set.of());

    /** Who shares with whom. */
    record Sharing(PersonId by, SharedWith sharedWith) {}

    ConsentState evolve(ConsentEvent event) {
        Map<Sharing, List<SharedMatter>> all = new HashMap<>(sharing);
        Set<Signatory> signatories = new HashSet<>(signed);
        switch (event) {
            case ConsentEvent.SharingConsentGiven e -> all.put(new Sharing(e.by(), e.sharedWith()), e.matters());
            case ConsentEvent.SharingConsentWithdrawn e -> all.remove(new Sharing(e.by(), e.sharedWith()));
            case ConsentEvent.AgreementToMediateSigned e -> signatories.add(new Signatory(e.party(), e.person()));
        }
        return new ConsentState(Map.copyOf(all), Set.copyOf(signatories));
    }
}
