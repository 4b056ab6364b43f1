package org.mediationledger.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;

/**
 * The tree, grown by this process alone. An append puts its leaves on disk, then changes the head, then writes the tiles:
 * a crash before the change of the head leaves the log as it was, and one after it is made good at the next opening. A
 * writer that another has taken over from can't change the head any more, and so nothing that is read.
 *
 * <p>Safe for use by several threads.
 */
public final class TreeLog {

    private static final int LEVELS_OF_A_TILE = 8;

    private final Tiles tiles;
    private final Batches batches;
    private final LogHeads heads;
    private LogHead head;
    private CompactRange range;
    private Row<byte[]> entries;
    private final List<Row<Hash>> hashes = new ArrayList<>();
    private boolean broken;

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
        LogHead taken = (found == null ? LogHead.EMPTY : found).takenOver();
        if (!heads.replace(found, taken)) {
            throw new LogStopped(LogStopped.Reason.SUPERSEDED, "another writer is taking the log over");
        }
        Tiles tiles = new Tiles(folder);
        Batches batches = new Batches(folder);
        List<byte[]> unsettled = batches.read(taken.batch());
        TreeLog log = new TreeLog(
                tiles,
                batches,
                heads,
                taken,
                unsettled.isEmpty() ? taken.size() : taken.batch().after());
        log.grow(unsettled);
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
     * Appends leaves; they are durable, and part of the log, when this returns.
     *
     * @return the index of the first
     * @throws IllegalArgumentException when one is longer than 65,535 bytes
     * @throws LogStopped when another writer has taken over
     */
    public synchronized long append(List<byte[]> leaves) {
        requireWhole();
        if (leaves.stream().anyMatch(leaf -> leaf.length > Tiles.LONGEST_ENTRY)) {
            throw new IllegalArgumentException("a leaf has at most " + Tiles.LONGEST_ENTRY + " bytes");
        }
        if (leaves.isEmpty()) {
            return head.size();
        }
        CompactRange grown = CompactRange.of(range.size(), range.hashes());
        leaves.forEach(leaf -> grown.append(Merkle.leafHash(leaf)));
        LogHead next = head.grown(grown.size(), grown.root());
        broken = true;
        batches.write(head.next(), leaves);
        if (!heads.replace(head, next)) {
            throw new LogStopped(
                    LogStopped.Reason.SUPERSEDED, "another writer took the log over from term " + head.term());
        }
        long first = head.size();
        head = next;
        grow(leaves);
        settle();
        broken = false;
        return first;
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

    private void grow(List<byte[]> leaves) {
        for (byte[] leaf : leaves) {
            entries.append(leaf);
            range.append(Merkle.leafHash(leaf), (level, index, hash) -> {
                if (level % LEVELS_OF_A_TILE == 0) {
                    row(level / LEVELS_OF_A_TILE).append(hash);
                }
            });
        }
    }

    private Row<Hash> row(int level) {
        while (hashes.size() <= level) {
            hashes.add(new Row<>(0, tile -> List.of()));
        }
        return hashes.get(level);
    }

    private void settle() {
        entries.settle(tiles::writeEntries);
        for (int level = 0; level < hashes.size(); level++) {
            int of = level;
            hashes.get(level).settle((tile, content) -> tiles.writeHashes(of, tile, content));
        }
        batches.clear();
    }

    private void requireWhole() {
        if (broken) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED, "an append failed half-way; opening the log again makes it whole");
        }
    }
}
