package org.mediationledger.launcher.access;

import org.mediationledger.digest.Hash;

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

    /** The number of the entry after its last. */
    public long end() {
        return first + count;
    }
}
