package org.mediationledger.launcher.erasure;

import java.util.List;
import java.util.UUID;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.CaseId;

/** Who is told that an erasure was carried out. */
@FunctionalInterface
public interface Erasures {

    /**
     * The keys are destroyed. Told at least once of every erasure and again at every start, in the order of the store, so
     * whoever is told recognises an event that they know. What throws is told again.
     *
     * @param eventId the event that ordered it; its class of disclosure is that of the erasure
     * @param keys what was destroyed, by scope and id
     */
    void erased(CaseId caseId, UUID eventId, List<ErasedKey> keys);
}
