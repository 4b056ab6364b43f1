package org.mediationledger.verifier.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Consistency;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Inclusion;
import org.mediationledger.digest.Merkle;
import org.mediationledger.digest.SubtreeHashes;

/** A whole tree in memory. */
public final class Tree {

    private final Map<String, Hash> subtrees = new HashMap<>();
    private final List<Hash> leaves = new ArrayList<>();
    private final SubtreeHashes hashes = (level, index) ->
            Optional.ofNullable(subtrees.get(key(level, index))).orElseThrow();

    /** The tree with these leaves. */
    public Tree(List<Hash> leafHashes) {
        CompactRange range = CompactRange.empty();
        for (Hash leaf : leafHashes) {
            range.append(leaf, (level, index, hash) -> subtrees.put(key(level, index), hash));
            leaves.add(leaf);
        }
    }

    /** The tree of that size with these leaves at these places, and leaves that nobody knows at all others. */
    public static Tree around(Map<Long, Hash> known, long size) {
        List<Hash> leaves = new ArrayList<>();
        for (long index = 0; index < size; index++) {
            leaves.add(known.getOrDefault(index, Merkle.leafHash(("unknown " + index).getBytes(UTF_8))));
        }
        return new Tree(leaves);
    }

    public long size() {
        return leaves.size();
    }

    public Hash root() {
        return root(size());
    }

    /** The root of the first leaves. */
    public Hash root(long size) {
        return CompactRange.read(hashes, size).root();
    }

    public List<Hash> inclusion(long index, long size) {
        return Inclusion.prove(hashes, index, size);
    }

    public List<Hash> consistency(long from, long to) {
        return Consistency.prove(hashes, from, to);
    }

    private static String key(int level, long index) {
        return level + "/" + index;
    }
}
