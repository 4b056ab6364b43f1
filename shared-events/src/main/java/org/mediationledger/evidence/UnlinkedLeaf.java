package org.mediationledger.evidence;

import java.util.List;
import java.util.UUID;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.evidence.CaseEventLeaf.Disclosures;
import org.mediationledger.sealing.Commitments;
import org.mediationledger.sealing.Disclosure;

/** What the leaf of an event says, save its place in its case: it doesn't depend on any other event. */
public final class UnlinkedLeaf {

    private final UUID caseId;
    private final String pseudonym;
    private final String salt;
    private final JsonObject members;
    private final Disclosures disclosures;

    private UnlinkedLeaf(UUID caseId, String pseudonym, String salt, JsonObject members, Disclosures disclosures) {
        this.caseId = caseId;
        this.pseudonym = pseudonym;
        this.salt = salt;
        this.members = members;
        this.disclosures = disclosures;
    }

    /**
     * Derives it.
     *
     * @throws org.mediationledger.digest.json.JsonRefused when what is stored is not JSON of the profile
     * @throws UnreadableEvent when what is stored is not an event of a case
     */
    public static UnlinkedLeaf of(StoredEvent stored, LeafSecret secret) {
        EventBody body = EventBody.of(stored, secret);
        String pseudonym = secret.pseudonym(body.caseId());
        String salt = secret.leafSalt(stored.eventId());
        Members leaf = new Members()
                .with(LeafMember.CASE, pseudonym)
                .with(LeafMember.KIND, LeafKind.CASE_EVENT.code())
                .with(LeafMember.RECORDED_AT, Text.of(stored.recordedAt()))
                .with(LeafMember.SALT, salt)
                .with(LeafMember.V, LeafMember.VERSION);
        List<Disclosure> whole;
        if (OpenToAll.isOpen(stored, body.fields())) {
            leaf.withAll(body.told());
            whole = List.of();
        } else {
            whole = List.of(body.disclosure(stored, secret));
            leaf.with(LeafMember.SD, Commitments.commitTo(whole.getFirst().encoded()));
        }
        return new UnlinkedLeaf(
                body.caseId(), pseudonym, salt, leaf.object(), new Disclosures(whole, body.actor(), body.record()));
    }

    /** What the case is called in the log. */
    public String pseudonym() {
        return pseudonym;
    }

    /** The leaf's salt: it tells which leaf is whose. */
    public String salt() {
        return salt;
    }

    /** The leaf in that place. */
    public CaseEventLeaf linked(CaseLink link) {
        Members leaf = new Members().withAll(members).with(LeafMember.CASE_SEQ, link.caseSeq());
        Hash previous = link.previous();
        if (previous != null) {
            leaf.with(LeafMember.PREV, previous.base64());
        }
        return new CaseEventLeaf(caseId, CanonicalJson.write(leaf.object()), disclosures);
    }
}
