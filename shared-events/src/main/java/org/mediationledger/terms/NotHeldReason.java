package org.mediationledger.terms;

/** Why a meeting that was not called off did not take place: a code, because free words may say what was confidential. */
public enum NotHeldReason {
    /** Somebody without whom it could not begin did not come. */
    NO_SHOW,
    /** Nobody with authority to resolve the issues came (SEND Regulations 2014 reg 37). */
    NO_DECISION_MAKER,
    /** Somebody fell ill on the day. */
    ILLNESS,
    /** The venue or link failed. */
    VENUE,
    /** Another reason. */
    OTHER
}
