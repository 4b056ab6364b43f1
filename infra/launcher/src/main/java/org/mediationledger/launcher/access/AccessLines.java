package org.mediationledger.launcher.access;

/** The lines of the access file as they are kept, without their line feeds. */
public interface AccessLines {

    /** Takes one line after another. */
    @FunctionalInterface
    interface Reader {
        void line(byte[] bytes);
    }

    /** The number of the next entry; all before it are durable. */
    long next();

    /**
     * Reads lines in order.
     *
     * @param from the number of the first, from 0
     * @param until the number after the last, at most {@link #next}
     * @throws org.mediationledger.web.accessfile.AccessUnreadable when one of them is not there
     */
    void read(long from, long until, Reader reader);
}
