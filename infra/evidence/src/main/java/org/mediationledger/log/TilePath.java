package org.mediationledger.log;

/**
 * Where a tile lies below the log's folder (C2SP tlog-tiles, "Merkle Tree" and "Log Entries").
 *
 * @param kind {@code entries}, or the tile's level in decimal
 * @param index which of its kind, from 0
 * @param width how many hashes or entries it holds, 1 to {@link #WIDTH}; less than that in the last one only
 */
record TilePath(String kind, long index, int width) {

    /** Hashes or entries of a full tile. */
    static final int WIDTH = 256;

    private static final int GROUP = 1000;

    /** A tile of hashes. */
    static TilePath ofHashes(int level, long index, int width) {
        return new TilePath(Integer.toString(level), index, width);
    }

    /** A bundle of entries. */
    static TilePath ofEntries(long index, int width) {
        return new TilePath("entries", index, width);
    }

    boolean full() {
        return width == WIDTH;
    }

    /** The same tile when nothing more fits into it. */
    TilePath filled() {
        return new TilePath(kind, index, WIDTH);
    }

    /** The folder of the parts that the full tile makes superfluous. */
    String parts() {
        return filled().relative() + ".p";
    }

    /** Relative to the log, with slashes. */
    String relative() {
        StringBuilder number = new StringBuilder("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            number.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        String whole = "tile/" + kind + "/" + number;
        return full() ? whole : whole + ".p/" + width;
    }
}
