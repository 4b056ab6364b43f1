package org.mediationledger.launcher.access;

/** Lines that become more. */
public interface GrowingLines extends AccessLines {

    /** The number of the next entry; all before it are durable. */
    long next();
}
