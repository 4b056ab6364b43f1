package org.mediationledger.terms;

/** Why somebody no longer acts as right-holder in a case. */
public enum EndOfHolding {
    /** Parental responsibility and care have ended (Education Act 1996 s 576). */
    NO_LONGER_RESPONSIBLE,

    /** They leave the case to the others who hold the right. */
    STEPPED_BACK,

    /** They died. */
    DIED,

    /** They never held the right. */
    NAMED_IN_ERROR
}
