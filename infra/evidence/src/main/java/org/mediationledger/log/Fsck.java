package org.mediationledger.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.json.JsonRefused;
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

    private final LeafSecret secret;
    private final List<FsckFinding> findings = new ArrayList<>();
    private final Map<String, Long> eventLeaves = new HashMap<>();
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
    }

    /**
     * What differs.
     *
     * @param log the signed log
     * @param events the store
     */
    public static FsckReport compare(Entries log, StoredEvents events, LeafSecret secret) {
        Fsck fsck = new Fsck(secret);
        CompactRange range = CompactRange.empty();
        log.read(0, log.size(), (index, entry) -> {
            range.append(Merkle.leafHash(entry));
            fsck.take(index, entry);
        });
        if (range.size() != log.size() || !range.root().equals(log.root())) {
            fsck.findings.add(FsckFinding.ofLog(
                    FsckFinding.Code.LOG_CHANGED,
                    "the log's entries don't give the root that was signed at size " + log.size()));
        }
        long unsequenced = fsck.walk(log, events);
        fsck.missing(log);
        return new FsckReport(log.size(), fsck.eventLeaves.size(), unsequenced, List.copyOf(fsck.findings));
    }

    private void take(long index, byte[] entry) {
        Leaf leaf;
        try {
            leaf = Leaf.read(index, entry);
        } catch (LogStopped unreadable) {
            findings.add(FsckFinding.ofLog(FsckFinding.Code.LOG_CHANGED, "entry " + index + " is not a leaf"));
            return;
        }
        if (!leaf.is(LeafKind.CASE_EVENT)) {
            return;
        }
        CaseLink expected = chains.next(leaf.pseudonym());
        if (!expected.equals(leaf.link())) {
            findings.add(FsckFinding.ofLog(
                    FsckFinding.Code.LOG_CHANGED, "entry " + index + " doesn't go on its case's chain"));
        }
        chains.add(leaf.pseudonym(), index, Merkle.leafHash(entry));
        eventLeaves.put(leaf.text(LeafMember.SALT).orElse(""), index);
        leaf.text(LeafMember.RECORDED_AT).map(Instant::parse).ifPresent(recorded -> newestRecorded = recorded);
    }

    /** @return how many events at the end the log has not come to yet */
    private long walk(Entries log, StoredEvents events) {
        long walked = 0;
        long after = -1;
        List<StoredEvent> tail = new ArrayList<>();
        for (List<StoredEvent> some = events.after(walked, EVENTS_AT_A_TIME);
                !some.isEmpty();
                some = events.after(walked, EVENTS_AT_A_TIME)) {
            for (StoredEvent event : some) {
                Long index = eventLeaves.get(CaseEventLeaf.saltOf(event, secret));
                if (index == null) {
                    tail.add(event);
                    continue;
                }
                unsequenced(tail);
                tail.clear();
                found.set(Math.toIntExact(index));
                if (index < after) {
                    findings.add(FsckFinding.of(
                            FsckFinding.Code.STORE_CHANGED, caseOf(event), event.eventId(), "stands in another order"));
                }
                after = Math.max(after, index);
                compare(log, index, event);
            }
            walked += some.size();
        }
        List<StoredEvent> backDated = tail.stream()
                .filter(event -> event.recordedAt().isBefore(newestRecorded))
                .toList();
        unsequenced(backDated);
        return tail.size() - backDated.size();
    }

    private void compare(Entries log, long index, StoredEvent event) {
        byte[] entry = log.entry(index);
        if (entry == null
                || !Arrays.equals(entry, derived(Leaf.read(index, entry).link(), event))) {
            findings.add(FsckFinding.of(
                    FsckFinding.Code.STORE_CHANGED,
                    caseOf(event),
                    event.eventId(),
                    "is not what was stored when leaf " + index + " was written"));
        }
    }

    private byte @Nullable [] derived(CaseLink link, StoredEvent event) {
        try {
            return CaseEventLeaf.of(event, link, secret).bytes();
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
        eventLeaves.values().stream()
                .filter(index -> !found.get(Math.toIntExact(index)))
                .sorted()
                .forEach(index -> {
                    byte[] entry = log.entry(index);
                    Leaf leaf = Leaf.read(index, entry == null ? new byte[0] : entry);
                    findings.add(FsckFinding.of(
                            FsckFinding.Code.STORE_MISSING,
                            leaf.pseudonym(),
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
