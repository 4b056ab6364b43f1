package org.mediationledger.launcher.access;

import org.mediationledger.digest.CompactRange;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

/**
 * Entries that follow one another, sealed.
 *
 * @param first the number of the first of them, from 0
 * @param count how many; at least 1
 * @param root of the tree (RFC 6962) whose leaves are their lines, without line feeds
 */
public record AccessBatch(long first, long count, Hash root) {

    /** @throws IllegalArgumentException when it holds nothing */
    public AccessBatch {
        if (first < 0 || count < 1) {
            throw new IllegalArgumentException("a batch holds at least one entry");
        }
    }

    /**
     * The batch of those lines.
     *
     * @param from the number of the first
     * @param until the number after the last
     * @throws org.mediationledger.web.accessfile.AccessUnreadable when one of them is not there
     */
    static AccessBatch of(AccessLines lines, long from, long until) {
        CompactRange tree = CompactRange.empty();
        lines.read(from, until, line -> tree.append(Merkle.leafHash(line)));
        return new AccessBatch(from, until - from, tree.root());
    }

    /** The number of the entry after its last. */
    public long end() {
        return first + count;
    }
}
