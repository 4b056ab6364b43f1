package org.mediationledger.terms;

/** Why no bundle came of the making of one. */
public enum BundleStop {
    /** Whoever asked for it wants it no longer. */
    CANCELLED,
    /** It could not be made. */
    FAILED
}
