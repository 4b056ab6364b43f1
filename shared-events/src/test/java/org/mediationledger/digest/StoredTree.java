package org.mediationledger.digest;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps every complete subtree's hash in memory, once, as a sink is told of it. */
final class StoredTree implements SubtreeHashes, SubtreeSink {

    private record Place(int level, long index) {}

    private final CompactRange range = CompactRange.empty();
    private final Map<Place, Hash> hashes = new HashMap<>();

    void append(Hash leafHash) {
        range.append(leafHash, this);
    }

    int count() {
        return hashes.size();
    }

    @Override
    public void completed(int level, long index, Hash hash) {
        if (hashes.put(new Place(level, index), hash) != null) {
            throw new AssertionError("told twice of level " + level + ", index " + index);
        }
    }

    @Override
    public Hash at(int level, long index) {
        return Objects.requireNonNull(hashes.get(new Place(level, index)), () -> "no " + level + "/" + index);
    }
}
