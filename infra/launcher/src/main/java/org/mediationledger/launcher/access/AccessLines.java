package org.mediationledger.launcher.access;

/** The lines of the access file as they are kept, without their line feeds. */
public interface AccessLines {

    /** Takes one line after another. */
    @FunctionalInterface
    interface Reader {

        /** The bytes of the next line. */
        void line(byte[] bytes);
    }

    /**
     * Reads lines in order.
     *
     * @param from the number of the first, from 0
     * @param until the number after the last
     * @throws org.mediationledger.web.accessfile.AccessUnreadable when one of them is not there
     */
    void read(long from, long until, Reader reader);
}
