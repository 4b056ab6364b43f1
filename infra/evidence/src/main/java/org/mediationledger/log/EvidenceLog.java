package org.mediationledger.log;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;
import org.mediationledger.digest.json.JsonRefused;
import org.mediationledger.evidence.CaseEventLeaf;
import org.mediationledger.evidence.CaseHead;
import org.mediationledger.evidence.CaseLink;
import org.mediationledger.evidence.LeafKind;
import org.mediationledger.evidence.LeafMember;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.LedgerLeaf;
import org.mediationledger.evidence.StoredEvent;
import org.mediationledger.evidence.UnlinkedLeaf;
import org.mediationledger.evidence.UnreadableEvent;

/**
 * The log of this ledger: what its leaves are, which cases they belong to, and how the store's events become leaves. One
 * writer; safe for use by several threads.
 */
public final class EvidenceLog {

    private static final int SALT_BYTES = 16;
    private static final int EVENTS_AT_A_TIME = 4_096;

    private final TreeLog tree;
    private final StoredEvents store;
    private final LeafSecret secret;
    private final Clock clock;
    private final RandomGenerator random;
    private final CaseChains chains = new CaseChains();
    private final StatedKeys keys = new StatedKeys();

    /** How many of the tree's leaves the chains know. */
    private long known;

    private volatile long eventsInLog;
    private @Nullable String newestSalt;
    private @Nullable LogStopped stopped;

    private EvidenceLog(TreeLog tree, StoredEvents store, LeafSecret secret, Clock clock, RandomGenerator random) {
        this.tree = tree;
        this.store = store;
        this.secret = secret;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Takes the log over, and reads which case each of its leaves belongs to.
     *
     * @param folder the log's
     * @param random makes the salts of leaves that no event gives; must be cryptographically strong
     * @throws LogStopped when it can't go on from what is there
     */
    public static EvidenceLog open(
            Path folder, LogHeads heads, StoredEvents store, LeafSecret secret, Clock clock, RandomGenerator random) {
        EvidenceLog log = new EvidenceLog(TreeLog.takeOver(folder, heads), store, secret, clock, random);
        log.tree.readAll(log::take);
        log.requireStoreToGoOnFromHere();
        return log;
    }

    /** How far the log has come. */
    public LogHead head() {
        return tree.head();
    }

    /**
     * How far the log has come, after making sure that this is still its writer.
     *
     * @throws LogStopped when another writer has taken over
     * @throws LogUnreachable when that can't be known now
     */
    public LogHead confirmedHead() {
        return tree.confirmedHead();
    }

    /** How many of the store's events are in the log. */
    public long events() {
        return eventsInLog;
    }

    /**
     * Knows, from now on, every leaf that the log has: an append whose outcome was not known is brought to its end.
     *
     * @throws LogStopped when another writer has taken over
     * @throws LogUnreachable when it still can't be known
     */
    public synchronized void catchUp() {
        tree.finish();
        long size = tree.head().size();
        if (known < size) {
            tree.read(known, size, this::take);
        }
    }

    /** The tree's hashes, for proofs. */
    public SubtreeHashes hashes() {
        return tree.hashes();
    }

    /** The bytes of an entry; null where the log has not so many. */
    public byte @Nullable [] entry(long index) {
        return tree.entry(index);
    }

    /** Reads entries in order. */
    public void read(long from, long until, TreeLog.EntryReader reader) {
        tree.read(from, until, reader);
    }

    /** What a case is called here. */
    public String pseudonym(UUID caseId) {
        return secret.pseudonym(caseId);
    }

    /** The leaves of a case, in order. */
    public synchronized List<CaseLeaf> leavesOf(UUID caseId) {
        return chains.leaves(secret.pseudonym(caseId));
    }

    /**
     * The leaf of an event, derived again.
     *
     * @throws LogStopped when the event is not what it was when the leaf was written
     */
    public CaseEventLeaf derived(CaseLeaf place) {
        byte[] entry = tree.entry(place.index());
        byte[] written = entry == null ? new byte[0] : entry;
        try {
            CaseEventLeaf derived = CaseEventLeaf.of(
                    eventOf(place), Leaf.read(place.index(), written).link(), secret);
            if (Arrays.equals(derived.bytes(), written)) {
                return derived;
            }
        } catch (JsonRefused | UnreadableEvent | IllegalArgumentException unreadable) {
            throw changed(place);
        }
        throw changed(place);
    }

    private static LogStopped changed(CaseLeaf place) {
        return new LogStopped(
                LogStopped.Reason.STORE_CHANGED,
                "the event of leaf " + place.index() + " is not what was stored when the leaf was written");
    }

    /** The event that a leaf is of, as it is stored. */
    public StoredEvent eventOf(CaseLeaf leaf) {
        List<StoredEvent> found = store.after(leaf.event(), 1);
        if (found.isEmpty()) {
            throw new LogStopped(
                    LogStopped.Reason.STORE_CHANGED, "the event of leaf " + leaf.index() + " is not in the store");
        }
        return found.getFirst();
    }

    /** How far a case has come; null where it has no leaf. */
    public synchronized @Nullable CaseHead headOf(UUID caseId) {
        return chains.head(secret.pseudonym(caseId));
    }

    /** How far every case has come, by pseudonym. */
    public synchronized List<CaseHead> caseHeads() {
        return List.copyOf(chains.heads());
    }

    /**
     * Brings every event that the store has by now into the log.
     *
     * @return how many there were
     * @throws LogStopped when the log has stopped, or the store no longer has the newest event in its place
     */
    public synchronized long sequence() {
        requireGoingOn();
        catchUp();
        long before = chains.events();
        List<UnlinkedLeaf> next = derived(before, newestSalt);
        while (!next.isEmpty()) {
            Appending appending = append(next);
            try {
                next = derived(chains.events() + next.size(), next.getLast().salt());
            } finally {
                take(appending);
            }
        }
        return chains.events() - before;
    }

    /**
     * Appends a leaf that no event gives.
     *
     * @return its index
     * @throws LogStopped when the log has stopped
     */
    public synchronized long append(LeafMaking leaf) {
        requireGoingOn();
        catchUp();
        byte[] bytes = leaf.bytes(stamp());
        long index = tree.append(List.of(bytes));
        take(index, bytes);
        return index;
    }

    /**
     * Records an erasure.
     *
     * @param decidedBy the commitment to who decided
     * @param ground the code of the legal ground
     * @param erased the commitments of what is gone
     * @return the leaf's index
     */
    public synchronized long appendErasure(UUID caseId, String decidedBy, String ground, Collection<String> erased) {
        String pseudonym = secret.pseudonym(caseId);
        return append(stamp -> LedgerLeaf.erasure(stamp, pseudonym, decidedBy, ground, erased));
    }

    /**
     * Says of the log's keys what it has not said yet: which came, and which sign no more.
     *
     * @throws LogStopped where a key came that no earlier one vouches for
     */
    synchronized void stateKeys(LogSigners signers) {
        catchUp();
        keys.unstated(signers).forEach(this::append);
    }

    /** The commitments that a leaf names as erased. */
    public List<String> erasedBy(long index) {
        byte[] entry = tree.entry(index);
        return entry == null ? List.of() : Leaf.read(index, entry).texts(LeafMember.SDS);
    }

    /** The indices of the leaves that record erasures in a case. */
    public synchronized List<Long> erasuresIn(UUID caseId) {
        return chains.erasures(secret.pseudonym(caseId));
    }

    /** Makes a leaf that no event gives. */
    @FunctionalInterface
    public interface LeafMaking {

        /** The leaf's bytes. */
        byte[] bytes(LedgerLeaf.Stamp stamp);
    }

    /** Nothing is written to the log any more until somebody has looked and it is opened again. */
    synchronized void stop(LogStopped why) {
        if (stopped == null) {
            stopped = why;
        }
    }

    private void requireGoingOn() {
        if (stopped != null) {
            throw stopped;
        }
    }

    private List<UnlinkedLeaf> derived(long sequenced, @Nullable String salt) {
        return unsequenced(sequenced, salt).parallelStream()
                .map(event -> UnlinkedLeaf.of(event, secret))
                .toList();
    }

    /**
     * Reads from the newest event on that the log has: rows that went missing before it would hide as many behind it.
     *
     * @param salt that of the newest event's leaf
     */
    private List<StoredEvent> unsequenced(long sequenced, @Nullable String salt) {
        if (sequenced == 0) {
            return store.after(0, EVENTS_AT_A_TIME);
        }
        List<StoredEvent> events = store.after(sequenced - 1, 1 + EVENTS_AT_A_TIME);
        if (events.isEmpty() || !CaseEventLeaf.saltOf(events.getFirst(), secret).equals(salt)) {
            throw new LogStopped(
                    LogStopped.Reason.STORE_CHANGED,
                    "the newest of the " + sequenced
                            + " events that the log has no longer lies in its place in the store");
        }
        return events.subList(1, events.size());
    }

    /** Leaves on their way into the tree, in a thread of their own: the next are derived while these go to disk. */
    private record Appending(List<UnlinkedLeaf> unlinked, List<HashedLeaf> leaves, CompletableFuture<Long> first) {}

    private Appending append(List<UnlinkedLeaf> unlinked) {
        List<HashedLeaf> leaves = linked(unlinked);
        return new Appending(
                unlinked,
                leaves,
                CompletableFuture.supplyAsync(() -> tree.appendHashed(leaves), Thread::startVirtualThread));
    }

    private static long awaited(CompletableFuture<Long> first) {
        try {
            return first.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw failed;
        }
    }

    /** The leaves of a case follow one another; those of different cases don't, and are linked at the same time. */
    private List<HashedLeaf> linked(List<UnlinkedLeaf> unlinked) {
        HashedLeaf[] leaves = new HashedLeaf[unlinked.size()];
        Map<String, List<Integer>> cases = IntStream.range(0, leaves.length)
                .boxed()
                .collect(Collectors.groupingBy(place -> unlinked.get(place).pseudonym()));
        cases.entrySet().parallelStream().forEach(one -> {
            CaseLink link = chains.next(one.getKey());
            for (int place : one.getValue()) {
                leaves[place] = new HashedLeaf(unlinked.get(place).linked(link).bytes());
                link = link.after(leaves[place].hash());
            }
        });
        return List.of(leaves);
    }

    private void take(Appending appended) {
        long first = awaited(appended.first());
        for (int i = 0; i < appended.leaves().size(); i++) {
            chains.add(
                    appended.unlinked().get(i).pseudonym(),
                    first + i,
                    appended.leaves().get(i).hash());
        }
        newestSalt = appended.unlinked().getLast().salt();
        known = first + appended.leaves().size();
        eventsInLog = chains.events();
    }

    private LedgerLeaf.Stamp stamp() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new LedgerLeaf.Stamp(now, Base64.getUrlEncoder().withoutPadding().encodeToString(salt));
    }

    private void take(long index, byte[] entry) {
        Leaf leaf = Leaf.read(index, entry);
        if (leaf.is(LeafKind.CASE_EVENT)) {
            chains.add(leaf.pseudonym(), index, Merkle.leafHash(entry));
            newestSalt = leaf.text(LeafMember.SALT).orElse(null);
        } else if (leaf.is(LeafKind.ERASURE)) {
            chains.addErasure(leaf.pseudonym(), index);
        } else if (leaf.is(LeafKind.KEY_EVENT)) {
            keys.read(leaf);
        }
        known = index + 1;
        eventsInLog = chains.events();
    }

    /**
     * The newest event in the log must be the one that the store has in its place: a store that was restored from an
     * older backup would give other events the places of those that the log has.
     */
    private void requireStoreToGoOnFromHere() {
        long sequenced = chains.events();
        if (sequenced == 0) {
            return;
        }
        List<StoredEvent> newest = store.after(sequenced - 1, 1);
        if (newest.isEmpty() || !isNewestLeafOfItsCase(newest.getFirst())) {
            throw new LogStopped(
                    LogStopped.Reason.WOULD_FORK,
                    "the event store has another history than the " + sequenced
                            + " events that the log has: was an older backup restored?");
        }
    }

    private boolean isNewestLeafOfItsCase(StoredEvent event) {
        try {
            return givesNewestLeafOfItsCase(event);
        } catch (JsonRefused | UnreadableEvent | IllegalArgumentException unreadable) {
            return false;
        }
    }

    private boolean givesNewestLeafOfItsCase(StoredEvent event) {
        String pseudonym = secret.pseudonym(CaseEventLeaf.caseOf(event));
        CaseHead head = chains.head(pseudonym);
        if (head == null) {
            return false;
        }
        long index = chains.leaves(pseudonym).getLast().index();
        byte[] entry = tree.entry(index);
        Hash derived = CaseEventLeaf.of(
                        event,
                        Leaf.read(index, entry == null ? new byte[0] : entry).link(),
                        secret)
                .hash();
        return derived.equals(head.head());
    }
}
