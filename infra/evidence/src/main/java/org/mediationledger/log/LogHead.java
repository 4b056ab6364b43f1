package org.mediationledger.log;

import org.mediationledger.digest.Hash;
import org.mediationledger.digest.Merkle;

/**
 * How far the log has come: the one statement by which a writer's append becomes part of it.
 *
 * @param size how many leaves
 * @param root their Merkle root
 * @param term counts the writers; each one that takes over raises it
 * @param batch the newest append, under whose name its leaves lie until they are in tiles
 */
public record LogHead(long size, Hash root, long term, Batch batch) {

    /** A log without leaves, before any writer. */
    static final LogHead EMPTY = new LogHead(0, Merkle.emptyRoot(), 0, new Batch(0, 0));

    /** An append: by the writer of which term, after how many leaves. */
    public record Batch(long term, long after) {

        String fileName() {
            return term + "-" + after;
        }
    }

    /** The append that this head's writer makes next. */
    Batch next() {
        return new Batch(term, size);
    }

    /** The head after that append. */
    LogHead grown(long size, Hash root) {
        return new LogHead(size, root, term, next());
    }

    /** The head under which another writer goes on. */
    LogHead takenOver() {
        return new LogHead(size, root, term + 1, batch);
    }
}
