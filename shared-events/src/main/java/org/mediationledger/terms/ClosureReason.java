package org.mediationledger.terms;

/** Why a case is closed. */
public enum ClosureReason {
    /** Everything was done. */
    COMPLETED,

    /** The family withdrew. */
    FAMILY_WITHDREW,

    /** The family no longer answers. */
    NO_RESPONSE,

    /** The family was passed on. */
    SIGNPOSTED,

    /** The case should not have been opened. */
    OPENED_IN_ERROR
}
