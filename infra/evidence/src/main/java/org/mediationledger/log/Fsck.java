package org.mediationledger.log;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.evidence.UnreadableEvent;

/**
 * Compares the event store with the log: derives each event's leaf again at its place, takes the other leaves as they
 * stand, and must come to the root that was signed.
 */
public final class Fsck {

    private static final int EVENTS_AT_A_TIME = 2_000;

    /** A row that somebody slipped in may have any position. */
    private static final long BEFORE_ANY = Long.MIN_VALUE;

    private final LeafSecret secret;
    private final List<FsckFinding> findings = new ArrayList<>();
    private final Map<String, Long> eventLeaves = new HashMap<>();
    private final Set<UUID> cases = new HashSet<>();
    private final BitSet found = new BitSet();
    private final CaseChains chains = new CaseChains();
    private Instant newestRecorded = Instant.EPOCH;

    private Fsck(LeafSecret secret) {
        this.secret = secret;
    }

    /** What is to be compared. */
    public interface Entries {

        /** How many entries the newest checkpoint covers. */
        long size();

        /** The root that it states. */
        Hash root();

        /** Reads them in order. */
        void read(long from, long until, TreeLog.EntryReader reader);

        /** One of them. */
        byte @Nullable [] entry(long index);

        /** The hashes of a tile, as many as are stored. */
        List<Hash> hashes(int level, long tile);
    }

    /**
     * What differs.
     *
     * @param log the signed log
     * @param signedBefore what is remembered elsewhere of what was signed
     * @param events the store
     */
    public static FsckReport compare(
            Entries log, List<Checkpoint> signedBefore, StoredEvents events, LeafSecret secret) {
        Fsck fsck = new Fsck(secret);
        try {
            fsck.readLog(log, signedBefore);
        } catch (LogStopped damaged) {
            fsck.logChanged("the log can't be read: " + damaged.getMessage());
            return fsck.report(log, 0);
        }
        long unsequenced = fsck.walk(log, events);
        fsck.missing(log);
        return fsck.report(log, unsequenced);
    }

    private FsckReport report(Entries log, long unsequenced) {
        return new FsckReport(log.size(), eventLeaves.size(), unsequenced, List.copyOf(findings));
    }

    private void logChanged(String what) {
        findings.add(FsckFinding.ofLog(FsckFinding.Code.LOG_CHANGED, what));
    }

    private void readLog(Entries log, List<Checkpoint> signedBefore) {
        CompactRange range = CompactRange.empty();
        TileCheck tiles = new TileCheck(log::hashes);
        Map<Long, Hash> roots = new HashMap<>();
        roots.put(0L, range.root());
        signedBefore.forEach(before -> roots.putIfAbsent(before.size(), Merkle.emptyRoot()));
        log.read(0, log.size(), (index, entry) -> {
            range.append(Merkle.leafHash(entry), tiles);
            roots.computeIfPresent(range.size(), (size, none) -> range.root());
            take(index, entry);
        });
        if (range.size() != log.size() || !range.root().equals(log.root())) {
            logChanged("the log's entries don't give the root that was signed at size " + log.size());
        }
        String different = tiles.different();
        if (different != null) {
            logChanged("the hashes in " + different + " are not those of the entries");
        }
        signedBefore.forEach(before -> compare(log, before, roots));
    }

    private void compare(Entries log, Checkpoint before, Map<Long, Hash> roots) {
        if (before.size() > log.size()) {
            logChanged("the ledger remembers that it signed " + before.size()
                    + " leaves, and the newest checkpoint here covers " + log.size());
        } else if (!before.root().equals(roots.get(before.size()))) {
            logChanged("the first " + before.size() + " leaves are not those that the ledger remembers to have signed");
        }
    }

    private void take(long index, byte[] entry) {
        try {
            Leaf leaf = Leaf.read(index, entry);
            if (leaf.is(LeafKind.CASE_EVENT)) {
                takeEvent(index, leaf, Merkle.leafHash(entry));
            }
        } catch (LogStopped | IllegalArgumentException | DateTimeException malformed) {
            logChanged("entry " + index + " is not a leaf");
        }
    }

    private void takeEvent(long index, Leaf leaf, Hash hash) {
        CaseLink link = leaf.link();
        Instant recorded = leaf.text(LeafMember.RECORDED_AT).map(Instant::parse).orElse(newestRecorded);
        if (!chains.next(leaf.pseudonym()).equals(link)) {
            logChanged("entry " + index + " doesn't go on its case's chain");
        }
        chains.add(leaf.pseudonym(), index, hash);
        Long before = eventLeaves.put(leaf.text(LeafMember.SALT).orElse(""), index);
        if (before != null) {
            logChanged("the entries " + before + " and " + index + " are of the same event");
        }
        newestRecorded = recorded;
    }

    /** @return how many events at the end the log has not come to yet */
    private long walk(Entries log, StoredEvents events) {
        long newest = -1;
        List<StoredEvent> tail = new ArrayList<>();
        for (List<StoredEvent> some = events.after(BEFORE_ANY, EVENTS_AT_A_TIME);
                !some.isEmpty();
                some = events.after(some.getLast().position(), EVENTS_AT_A_TIME)) {
            for (StoredEvent event : some) {
                Long index = eventLeaves.get(CaseEventLeaf.saltOf(event, secret));
                if (index == null) {
                    tail.add(event);
                    continue;
                }
                unsequenced(tail);
                tail.clear();
                found.set(Math.toIntExact(index));
                if (index < newest) {
                    findings.add(FsckFinding.of(
                            FsckFinding.Code.STORE_CHANGED, caseOf(event), event.eventId(), "stands in another order"));
                }
                newest = Math.max(newest, index);
                compare(log, index, event);
            }
        }
        List<StoredEvent> backDated = tail.stream()
                .filter(event -> event.recordedAt().isBefore(newestRecorded))
                .toList();
        unsequenced(backDated);
        return tail.size() - backDated.size();
    }

    private void compare(Entries log, long index, StoredEvent event) {
        byte[] entry = log.entry(index);
        CaseEventLeaf derived = entry == null ? null : derived(index, entry, event);
        if (derived != null) {
            cases.add(derived.caseId());
        }
        if (derived == null || !Arrays.equals(entry, derived.bytes())) {
            findings.add(FsckFinding.of(
                    FsckFinding.Code.STORE_CHANGED,
                    caseOf(event),
                    event.eventId(),
                    "is not what was stored when leaf " + index + " was written"));
        }
    }

    private @Nullable CaseEventLeaf derived(long index, byte[] entry, StoredEvent event) {
        try {
            return CaseEventLeaf.of(event, Leaf.read(index, entry).link(), secret);
        } catch (JsonRefused | UnreadableEvent | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private void unsequenced(List<StoredEvent> events) {
        events.forEach(event -> findings.add(FsckFinding.of(
                FsckFinding.Code.STORE_UNSEQUENCED,
                caseOf(event),
                event.eventId(),
                "stands in the store among events that the log has, and has no leaf")));
    }

    private void missing(Entries log) {
        Map<String, String> caseIds = new HashMap<>();
        cases.forEach(caseId -> caseIds.put(secret.pseudonym(caseId), caseId.toString()));
        eventLeaves.values().stream()
                .filter(index -> !found.get(Math.toIntExact(index)))
                .sorted()
                .forEach(index -> {
                    byte[] entry = log.entry(index);
                    Leaf leaf = Leaf.read(index, entry == null ? new byte[0] : entry);
                    findings.add(FsckFinding.of(
                            FsckFinding.Code.STORE_MISSING,
                            caseIds.getOrDefault(leaf.pseudonym(), leaf.pseudonym()),
                            leaf.text(LeafMember.EVENT_ID).orElse("not told"),
                            "has leaf " + index + ", and is no longer in the store"));
                });
    }

    private static String caseOf(StoredEvent event) {
        try {
            return CaseEventLeaf.caseOf(event).toString();
        } catch (JsonRefused | UnreadableEvent | IllegalArgumentException unreadable) {
            return event.aggregateId();
        }
    }
}
