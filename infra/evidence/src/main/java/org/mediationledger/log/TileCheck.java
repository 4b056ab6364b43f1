package org.mediationledger.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.SubtreeSink;

/** Compares the tiles of hashes with the tree that a log's entries give: proofs are made of the tiles alone. */
final class TileCheck implements SubtreeSink {

    private static final int LEVELS_OF_A_TILE = 8;

    private final Stored stored;
    private final List<List<Hash>> rows = new ArrayList<>();
    private final List<Long> finished = new ArrayList<>();
    private @Nullable String different;

    /** Tiles as they are stored. */
    @FunctionalInterface
    interface Stored {

        /** The hashes of a tile, perhaps more than the tree has; none where there is no such tile. */
        List<Hash> hashes(int level, long tile);
    }

    TileCheck(Stored stored) {
        this.stored = stored;
    }

    @Override
    public void completed(int level, long index, Hash hash) {
        if (level % LEVELS_OF_A_TILE == 0) {
            List<Hash> row = row(level / LEVELS_OF_A_TILE);
            row.add(hash);
            if (row.size() == TilePath.WIDTH) {
                compare(level / LEVELS_OF_A_TILE);
            }
        }
    }

    /** The first tile that differs, once all leaves were appended; null where none does. */
    @Nullable
    String different() {
        for (int level = 0; level < rows.size(); level++) {
            if (!rows.get(level).isEmpty()) {
                compare(level);
            }
        }
        return different;
    }

    private List<Hash> row(int level) {
        while (rows.size() <= level) {
            rows.add(new ArrayList<>());
            finished.add(0L);
        }
        return rows.get(level);
    }

    private void compare(int level) {
        List<Hash> row = rows.get(level);
        long tile = finished.get(level);
        List<Hash> found = stored.hashes(level, tile);
        boolean same =
                found.size() >= row.size() && found.subList(0, row.size()).equals(row);
        if (!same && different == null) {
            different = TilePath.ofHashes(level, tile, TilePath.WIDTH).relative();
        }
        row.clear();
        finished.set(level, tile + 1);
    }
}
