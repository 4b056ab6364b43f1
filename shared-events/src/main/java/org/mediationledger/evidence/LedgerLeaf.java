package org.mediationledger.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.TreeSet;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonArray;
import org.mediationledger.digest.json.JsonString;

/** The leaves that no event of a case gives, and which have the log as their only home. */
public final class LedgerLeaf {

    private final Members members = new Members();

    /** @param salt base64url of 16 random bytes */
    private LedgerLeaf(LeafKind kind, Instant recordedAt, String salt) {
        members.with(LeafMember.KIND, kind.code())
                .with(LeafMember.RECORDED_AT, Text.of(recordedAt))
                .with(LeafMember.SALT, salt)
                .with(LeafMember.V, LeafMember.VERSION);
    }

    /** When a leaf is recorded, and its own salt: base64url of 16 random bytes. */
    public record Stamp(Instant recordedAt, String salt) {}

    /** A pack was made of a case. */
    public static byte[] caseExport(Stamp stamp, CaseHead head, RecipientClass recipient) {
        LedgerLeaf leaf = of(LeafKind.CASE_EXPORT, stamp);
        leaf.members.withAll(head.json()).with(LeafMember.RECIPIENT, recipient.name());
        return leaf.bytes();
    }

    /**
     * How far every case had come.
     *
     * @param cases how many
     * @param root over all heads, see {@link CaseHead}
     * @param size of the log when they were taken
     */
    public static byte[] caseHeads(Stamp stamp, long cases, Hash root, long size) {
        LedgerLeaf leaf = of(LeafKind.CASE_HEADS, stamp);
        leaf.members.with("cases", cases).with(LeafMember.ROOT, root.base64()).with(LeafMember.SIZE, size);
        return leaf.bytes();
    }

    /**
     * Personal values of a case were erased.
     *
     * @param pseudonym the case
     * @param decidedBy the commitment to who decided
     * @param ground the code of the legal ground
     * @param erased the commitments of what is gone
     */
    public static byte[] erasure(
            Stamp stamp, String pseudonym, String decidedBy, String ground, Collection<String> erased) {
        LedgerLeaf leaf = of(LeafKind.ERASURE, stamp);
        leaf.members
                .with(LeafMember.CASE, pseudonym)
                .with(LeafMember.DECIDED_BY, Members.commitment(decidedBy))
                .with(LeafMember.GROUND, ground)
                .with(
                        LeafMember.SDS,
                        new JsonArray(new TreeSet<>(erased)
                                .stream().<Json>map(JsonString::new).toList()));
        return leaf.bytes();
    }

    /** The log's first key. */
    public static byte[] keyCreated(Stamp stamp, String key) {
        LedgerLeaf leaf = of(LeafKind.KEY_EVENT, stamp);
        leaf.members.with(LeafMember.KEY, key).with(LeafMember.WHAT, KeyChange.CREATED.name());
        return leaf.bytes();
    }

    /**
     * A later key came, or an older one went.
     *
     * @param by the key that says so: the one before a later key, the one after an older key
     * @param signature its signature over {@link KeyChange#statement}, base64
     */
    public static byte[] keyChanged(Stamp stamp, KeyChange what, String key, String by, String signature) {
        LedgerLeaf leaf = of(LeafKind.KEY_EVENT, stamp);
        leaf.members
                .with(LeafMember.KEY, key)
                .with(LeafMember.WHAT, what.name())
                .with("by", by)
                .with("signature", signature);
        return leaf.bytes();
    }

    /**
     * Reads of cases.
     *
     * @param first the number of the first read of the batch, counted from 0
     * @param count how many
     * @param root the RFC 6962 root over their lines
     */
    public static byte[] accessBatch(Stamp stamp, long first, long count, Hash root) {
        LedgerLeaf leaf = of(LeafKind.ACCESS_BATCH, stamp);
        leaf.members.with(LeafMember.FIRST, first).with(LeafMember.COUNT, count).with(LeafMember.ROOT, root.base64());
        return leaf.bytes();
    }

    private static LedgerLeaf of(LeafKind kind, Stamp stamp) {
        return new LedgerLeaf(kind, stamp.recordedAt(), stamp.salt());
    }

    private byte[] bytes() {
        return CanonicalJson.write(members.object());
    }
}
