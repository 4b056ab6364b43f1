package org.mediationledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** One row of tiles that grows at its right end, and which of its tiles have changed. */
final class Row<E> {

    /** Writes one tile. */
    @FunctionalInterface
    interface Writing<E> {
        void write(long tile, List<E> content);
    }

    private long firstTile;
    private final List<E> unfinished;
    private boolean changed;

    /**
     * The row as it stands.
     *
     * @param length how many it has
     * @param stored reads a tile, which may hold more than belongs to that length
     */
    Row(long length, LongFunction<List<E>> stored) {
        this.firstTile = length / TilePath.WIDTH;
        int width = (int) (length % TilePath.WIDTH);
        List<E> last = width == 0 ? List.of() : stored.apply(firstTile);
        if (last.size() < width) {
            throw new LogStopped(
                    LogStopped.Reason.DAMAGED,
                    "a last tile holds " + last.size() + " and not " + width + " as it should");
        }
        this.unfinished = new ArrayList<>(last.subList(0, width));
    }

    void append(E element) {
        unfinished.add(element);
        changed = true;
    }

    /** Writes what has changed since the last {@link #settled}. */
    void write(Writing<E> writing) {
        if (changed) {
            for (int from = 0; from < unfinished.size(); from += TilePath.WIDTH) {
                int until = Math.min(from + TilePath.WIDTH, unfinished.size());
                writing.write(firstTile + from / TilePath.WIDTH, unfinished.subList(from, until));
            }
        }
    }

    /** What was written is on disk: keeps only the tile that isn't full. */
    void settled() {
        int full = unfinished.size() / TilePath.WIDTH;
        unfinished.subList(0, full * TilePath.WIDTH).clear();
        firstTile += full;
        changed = false;
    }
}
