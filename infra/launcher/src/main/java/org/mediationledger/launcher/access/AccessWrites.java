package org.mediationledger.launcher.access;

import org.mediationledger.durable.NotWritten;
import org.mediationledger.durable.SharedWrites;
import org.mediationledger.web.accessfile.AccessNotRecorded;

/**
 * Writes to an access file: what cannot be recorded is said to whoever asked to read.
 *
 * @param <E> what is written
 */
final class AccessWrites<E> implements AutoCloseable {

    private final SharedWrites<E> writes;

    AccessWrites(SharedWrites.Store<E> store) {
        this.writes = new SharedWrites<>("the access file", store);
    }

    /**
     * Returns when it is durable.
     *
     * @throws AccessNotRecorded when that cannot be said
     */
    void add(E one) {
        try {
            writes.add(one);
        } catch (NotWritten why) {
            throw new AccessNotRecorded("the access file cannot be written: " + why.getMessage(), why);
        }
    }

    @Override
    public void close() {
        writes.close();
    }
}
