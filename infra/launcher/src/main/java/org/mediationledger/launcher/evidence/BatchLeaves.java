package org.mediationledger.launcher.evidence;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.json.CanonicalJson;
import org.mediationledger.digest.json.Json;
import org.mediationledger.digest.json.JsonInteger;
import org.mediationledger.digest.json.JsonLimits;
import org.mediationledger.digest.json.JsonObject;
import org.mediationledger.digest.json.JsonString;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.launcher.access.AccessBatch;
import org.mediationledger.log.TreeLog;

/** The batches of reads that are leaves of a log. */
public final class BatchLeaves {

    private static final Json KIND = new JsonString(LeafKind.ACCESS_BATCH.code());

    private BatchLeaves() {}

    /** Reads entries of a log in order. */
    @FunctionalInterface
    public interface Entries {

        /** Those from one index up to another. */
        void read(long from, long until, TreeLog.EntryReader reader);
    }

    /**
     * Hands over every batch, in the order of the log.
     *
     * @param size of the log
     */
    public static void each(Entries log, long size, Consumer<AccessBatch> reader) {
        each(log, 0, size, reader);
    }

    /** Hands over those from one index up to another. */
    static void each(Entries log, long from, long until, Consumer<AccessBatch> reader) {
        log.read(from, until, (index, entry) -> {
            if (mayBeBatch(entry)
                    && CanonicalJson.read(entry, JsonLimits.LEAF) instanceof JsonObject leaf
                    && isBatch(leaf)) {
                reader.accept(batch(leaf));
            }
        });
    }

    /** Spares most leaves their parsing. */
    private static boolean mayBeBatch(byte[] entry) {
        return new String(entry, StandardCharsets.UTF_8).contains(LeafKind.ACCESS_BATCH.code());
    }

    private static boolean isBatch(JsonObject leaf) {
        return leaf.member(LeafMember.KIND).filter(KIND::equals).isPresent();
    }

    private static AccessBatch batch(JsonObject leaf) {
        return new AccessBatch(
                ((JsonInteger) leaf.member(LeafMember.FIRST).orElseThrow()).value(),
                ((JsonInteger) leaf.member(LeafMember.COUNT).orElseThrow()).value(),
                Hash.fromBase64(((JsonString) leaf.member(LeafMember.ROOT).orElseThrow()).value()));
    }
}
