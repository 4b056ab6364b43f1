package org.mediationledger.log;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;

/**
 * What an append makes of the tree.
 *
 * @param range the tree after it
 * @param entries the leaves
 * @param hashes those that belong into tiles, lower levels first where one leaf completes several
 */
record Growth(CompactRange range, List<byte[]> entries, List<TileHash> hashes) {

    private static final int LEVELS_OF_A_TILE = 8;

    /** A hash, and the level of the tiles that it belongs to. */
    record TileHash(int tileLevel, Hash hash) {}

    /** @param before stays as it is */
    static Growth of(CompactRange before, List<HashedLeaf> leaves) {
        CompactRange range = CompactRange.of(before.size(), before.hashes());
        List<TileHash> hashes = new ArrayList<>();
        for (HashedLeaf leaf : leaves) {
            range.append(leaf.hash(), (level, index, hash) -> {
                if (level % LEVELS_OF_A_TILE == 0) {
                    hashes.add(new TileHash(level / LEVELS_OF_A_TILE, hash));
                }
            });
        }
        return new Growth(range, leaves.stream().map(HashedLeaf::bytes).toList(), hashes);
    }
}
