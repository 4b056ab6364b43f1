package org.mediationledger.bundle.direction;

/** How the evidence limits of several types of appeal, heard together, make one. */
enum Combining {
    /** The largest holds. */
    LARGEST,

    /** They add up. */
    SUM;

    Limit of(Limit one, Limit other) {
        return switch (this) {
            case LARGEST -> one.larger(other);
            case SUM -> one.plus(other);
        };
    }
}
