package org.mediationledger.terms;

/** How an appeal ended. */
public enum AppealOutcome {
    /** The authority conceded (SEND Regulations 2014 reg 45). */
    CONCEDED,

    /** An order by consent. */
    CONSENT_ORDER,

    /** The family withdrew it. */
    WITHDRAWN,

    /** Allowed. */
    ALLOWED,

    /** Allowed in part. */
    ALLOWED_IN_PART,

    /** Dismissed. */
    DISMISSED,

    /** Struck out. */
    STRUCK_OUT
}
