package org.mediationledger.terms;

/** Why a meeting was called off: a code, because free words may say what was said in confidence. */
public enum CancellationReason {
    /** Somebody needed cannot attend. */
    CANNOT_ATTEND,

    /** Nobody with authority to resolve the issues could come (SEND Regulations 2014 reg 37). */
    NO_DECISION_MAKER,

    /** Illness. */
    ILLNESS,

    /** Papers or needs were not ready. */
    NOT_READY,

    /** The venue or link failed. */
    VENUE,

    /** The meeting is no longer wanted. */
    NO_LONGER_WANTED,

    /** Another reason. */
    OTHER
}
