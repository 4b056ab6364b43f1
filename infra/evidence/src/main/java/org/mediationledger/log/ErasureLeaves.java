package org.mediationledger.log;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.SealedValues;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.sealing.Sealed;

/** Records which values an erasure made unreadable: their commitments, and nothing of the values. */
public final class ErasureLeaves {

    private final EvidenceLog log;
    private final LeafSecret secret;

    /** Records in this log. */
    public ErasureLeaves(EvidenceLog log, LeafSecret secret) {
        this.log = log;
        this.secret = secret;
    }

    /**
     * Records an erasure, once: what a leaf names already isn't named again.
     *
     * @param eventId the event that ordered it
     * @param keyIds the keys that were destroyed
     * @param ground the code of the legal ground
     * @param decidedBy the account that decided
     */
    public synchronized void record(UUID caseId, UUID eventId, Set<String> keyIds, String ground, String decidedBy) {
        Set<String> erased = unrecorded(caseId, keyIds);
        if (!erased.isEmpty()) {
            String by = secret.commitment(eventId.toString(), LeafMember.DECIDED_BY, decidedBy);
            log.appendErasure(caseId, by, ground, erased);
        }
    }

    /** Whether a leaf is still to be made for values that were sealed under these keys. */
    public synchronized boolean isDue(UUID caseId, Set<String> keyIds) {
        return !unrecorded(caseId, keyIds).isEmpty();
    }

    private Set<String> unrecorded(UUID caseId, Set<String> keyIds) {
        log.sequence();
        Set<String> erased = new TreeSet<>();
        for (CaseLeaf leaf : log.leavesOf(caseId)) {
            StoredEvent event = log.eventOf(leaf);
            SealedValues.in(event).stream()
                    .filter(value -> keyIds.contains(value.keyId()))
                    .map(Sealed::commitment)
                    .forEach(erased::add);
        }
        erased.removeAll(recorded(caseId));
        return erased;
    }

    /** The commitments that leaves of a case name as erased. */
    private Set<String> recorded(UUID caseId) {
        Set<String> recorded = new HashSet<>();
        log.erasuresIn(caseId).forEach(index -> recorded.addAll(log.erasedBy(index)));
        return recorded;
    }
}
