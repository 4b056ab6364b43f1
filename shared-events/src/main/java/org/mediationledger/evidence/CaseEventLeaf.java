package org.mediationledger.evidence;

import java.util.List;
import java.util.UUID;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.sealing.Disclosure;

/**
 * The leaf of one event of a case, derived from what is stored: the same event in the same place of its case's chain
 * always gives the same bytes.
 *
 * @param caseId the case; it doesn't stand in the leaf
 * @param bytes canonical JSON, at most 65,535 bytes (C2SP tlog-tiles)
 * @param disclosures what the leaf's own commitments commit to, personal values left out: of the whole event where the
 *     leaf shows nothing of it, of the actor, of the place in the store
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its bytes' hash
public record CaseEventLeaf(UUID caseId, byte[] bytes, Disclosures disclosures) {

    /**
     * What may be disclosed of a leaf, each to whoever may see it.
     *
     * @param whole of the event; absent where the leaf shows it
     */
    public record Disclosures(List<Disclosure> whole, Disclosure actor, Disclosure record) {}

    /**
     * Derives the leaf.
     *
     * @throws org.mediationledger.digest.json.JsonRefused when what is stored is not JSON of the profile
     * @throws UnreadableEvent when what is stored is not an event of a case
     */
    public static CaseEventLeaf of(StoredEvent stored, CaseLink link, LeafSecret secret) {
        return UnlinkedLeaf.of(stored, secret).linked(link);
    }

    /**
     * The case that a stored event belongs to.
     *
     * @throws UnreadableEvent when it is not an event of a case
     */
    public static UUID caseOf(StoredEvent stored) {
        return EventBody.caseOf(stored);
    }

    /** The salt that the leaf of an event has: it tells which leaf is whose. */
    public static String saltOf(StoredEvent stored, LeafSecret secret) {
        return secret.leafSalt(stored.eventId());
    }

    /** Its hash in the tree (RFC 6962, section 2.1). */
    public Hash hash() {
        return Merkle.leafHash(bytes);
    }
}
