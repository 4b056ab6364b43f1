package org.mediationledger.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;

/**
 * The tree, grown by this process alone. An append puts its leaves on disk, then changes the head, then writes the tiles:
 * a crash before the change of the head leaves the log as it was, and one after it is made good at the next opening. Where
 * only the disk or the way to the head fails, the append is brought to its end later, by the same writer. A writer that another has taken over from can't change the head any more, and so nothing that is read.
 *
 * <p>Safe for use by several threads.
 */
public final class TreeLog {

    private final Tiles tiles;
    private final Batches batches;
    private final LogHeads heads;
    private LogHead head;
    private CompactRange range;
    private Row<byte[]> entries;
    private final List<Row<Hash>> hashes = new ArrayList<>();
    private @Nullable Append undecided;
    private boolean unsettled;
    private @Nullable LogStopped stopped;

    /** Leaves, and the head that makes them part of the log. */
    private record Append(LogHead next, Growth growth) {}

    private TreeLog(Tiles tiles, Batches batches, LogHeads heads, LogHead head, long size) {
        this.tiles = tiles;
        this.batches = batches;
        this.heads = heads;
        this.head = head;
        this.range = CompactRange.read(tiles, size);
        this.entries = new Row<>(size, tiles::entries);
        for (long length = size; length > 0; length /= TilePath.WIDTH) {
            int level = hashes.size();
            hashes.add(new Row<>(length, tile -> tiles.hashes(level, tile)));
        }
    }

    /**
     * Takes the log over from whoever wrote it last.
     *
     * @param folder the log's
     * @throws LogStopped when another writer is taking over at the same moment, or the files don't give the head's root
     */
    public static TreeLog takeOver(Path folder, LogHeads heads) {
        LogHead found = heads.read();
        Tiles tiles = new Tiles(folder);
        if (found == null && !tiles.hashes(0, 0).isEmpty()) {
            throw new LogStopped(LogStopped.Reason.DAMAGED, "there are leaves here, and no head that counts them");
        }
        LogHead taken = (found == null ? LogHead.EMPTY : found).takenOver();
        if (!heads.replace(found, taken)) {
            throw new LogStopped(LogStopped.Reason.SUPERSEDED, "another writer is taking the log over");
        }
        Batches batches = new Batches(folder);
        List<byte[]> unsettled = batches.read(taken.batch());
        TreeLog log = new TreeLog(
                tiles,
                batches,
                heads,
                taken,
                unsettled.isEmpty() ? taken.size() : taken.batch().after());
        log.grow(Growth.of(log.range, hashed(unsettled)));
        log.settle();
        if (log.range.size() != taken.size() || !log.range.root().equals(taken.root())) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED,
                    "the tiles of the first " + taken.size() + " leaves don't give the root " + taken.root());
        }
        return log;
    }

    /** How far the log has come by this writer's own hand. */
    public synchronized LogHead head() {
        return head;
    }

    /** Hashes of all that the head covers. */
    public SubtreeHashes hashes() {
        return tiles;
    }

    /**
     * How far the log has come, after making sure that this is still its writer.
     *
     * @throws LogStopped when another writer has taken over
     * @throws LogUnreachable when that can't be known now
     */
    public synchronized LogHead confirmedHead() {
        finish();
        requireOwn(head, heads.read());
        return head;
    }

    /**
     * Appends leaves; they are durable, and part of the log, when this returns.
     *
     * @return the index of the first
     * @throws IllegalArgumentException when one is longer than 65,535 bytes
     * @throws LogStopped when another writer has taken over
     * @throws LogUnreachable when it isn't known whether they are part of the log: that shows by {@link #finish}
     */
    public long append(List<byte[]> leaves) {
        return appendHashed(hashed(leaves));
    }

    private static List<HashedLeaf> hashed(List<byte[]> leaves) {
        return leaves.stream().map(HashedLeaf::new).toList();
    }

    /** As {@link #append}. */
    synchronized long appendHashed(List<HashedLeaf> leaves) {
        if (leaves.stream().anyMatch(leaf -> leaf.bytes().length > Tiles.LONGEST_ENTRY)) {
            throw new IllegalArgumentException("a leaf has at most " + Tiles.LONGEST_ENTRY + " bytes");
        }
        finish();
        if (leaves.isEmpty()) {
            return head.size();
        }
        Growth growth = Growth.of(range, leaves);
        long first = head.size();
        batches.write(head.next(), growth.entries());
        undecided = new Append(head.grown(growth.range().size(), growth.range().root()), growth);
        finish();
        return first;
    }

    /**
     * Brings to its end an append that failed half-way. Until then no other begins: its leaves lie under the name that the
     * next one's would have, and the head may name them by now.
     *
     * @throws LogStopped when another writer has taken over
     * @throws LogUnreachable when it still can't be known what became of it
     */
    public synchronized void finish() {
        if (stopped != null) {
            throw stopped;
        }
        Append append = undecided;
        if (append != null) {
            if (!heads.replace(head, append.next())) {
                requireOwn(append.next(), heads.read());
            }
            undecided = null;
            head = append.next();
            grow(append.growth());
            unsettled = true;
        }
        if (unsettled) {
            settle();
            unsettled = false;
        }
    }

    /** Heads of a term are put down by its one writer, so an own head that is there was put there by this one. */
    private void requireOwn(LogHead own, @Nullable LogHead found) {
        if (own.equals(found)) {
            return;
        }
        if (found != null && found.term() > own.term()) {
            stopped = new LogStopped(
                    LogStopped.Reason.SUPERSEDED, "another writer took the log over from term " + own.term());
            throw stopped;
        }
        throw new LogUnreachable("the log's head is not the one that was put there, and no later one", null);
    }

    /** Reads entries in their order. */
    public void read(long from, long until, EntryReader reader) {
        tiles.read(from, until, reader);
    }

    /**
     * Reads every entry, and makes sure that they, and the tiles of their hashes, are what the head covers.
     *
     * @throws LogStopped when they aren't
     */
    public synchronized void readAll(EntryReader reader) {
        CompactRange found = CompactRange.empty();
        TileCheck check = new TileCheck(tiles::hashes);
        tiles.read(0, head.size(), (index, entry) -> {
            found.append(Merkle.leafHash(entry), check);
            reader.read(index, entry);
        });
        if (found.size() != head.size() || !found.root().equals(head.root())) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED,
                    "the entries of the first " + head.size() + " leaves don't give the root " + head.root());
        }
        String different = check.different();
        if (different != null) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED, "the hashes in " + different + " are not those of the entries");
        }
    }

    /** Is given entries. */
    @FunctionalInterface
    public interface EntryReader {

        /**
         * @param index in the log, from 0
         * @param entry the leaf's bytes
         */
        void read(long index, byte[] entry);
    }

    /** One entry; null where the log has not so many. */
    public byte @Nullable [] entry(long index) {
        return tiles.entry(index);
    }

    private void grow(Growth growth) {
        growth.entries().forEach(entries::append);
        growth.hashes().forEach(one -> row(one.tileLevel()).append(one.hash()));
        range = growth.range();
    }

    private Row<Hash> row(int level) {
        while (hashes.size() <= level) {
            hashes.add(new Row<>(0, tile -> List.of()));
        }
        return hashes.get(level);
    }

    private void settle() {
        Map<TilePath, byte[]> changed = new LinkedHashMap<>();
        entries.write((tile, content) -> changed.put(TilePath.ofEntries(tile, content.size()), Tiles.bundled(content)));
        for (int level = 0; level < hashes.size(); level++) {
            int of = level;
            hashes.get(level)
                    .write((tile, content) ->
                            changed.put(TilePath.ofHashes(of, tile, content.size()), Tiles.joined(content)));
        }
        tiles.write(changed);
        entries.settled();
        hashes.forEach(Row::settled);
        batches.clear(head.term());
    }
}
