package org.mediationledger.terms;

/** How a complaint ended for the provider. */
public enum ComplaintOutcome {
    /** It was right. */
    UPHELD,

    /** It was right in part. */
    PARTLY_UPHELD,

    /** It was not. */
    NOT_UPHELD,

    /** Whoever complained withdrew it. */
    WITHDRAWN,

    /** It is for somebody else to answer, and was passed on. */
    PASSED_ON
}
