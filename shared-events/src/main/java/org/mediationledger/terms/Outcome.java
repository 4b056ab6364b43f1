package org.mediationledger.terms;

/** How a mediation ended. */
public enum Outcome {
    /** Everything in issue was agreed. */
    FULL_AGREEMENT,

    /** Some of it was agreed. */
    PARTIAL_AGREEMENT,

    /** Nothing was agreed. */
    NO_AGREEMENT
}
