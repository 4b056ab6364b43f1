package org.mediationledger.web.bundle;

/** Where a bundle that was asked for stands. */
enum BundleState {
    /** It waits for its turn. */
    QUEUED,
    /** Its papers are looked at. */
    LOOKING,
    /** Its pages are written. */
    WRITING,
    /**
     * Another process makes it, or did and ended; this one can't tell which, nor how far it has come. Half an hour after it
     * was asked for nobody makes it any more.
     */
    ELSEWHERE,
    /** It can be had. */
    MADE,
    /** Whoever asked for it wants it no longer. */
    CANCELLED,
    /** It could not be made. */
    FAILED,
    /** The process that made it ended before it did; nothing is left of it, so ask for another. */
    INTERRUPTED
}
