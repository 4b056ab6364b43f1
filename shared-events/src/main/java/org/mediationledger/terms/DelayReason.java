package org.mediationledger.terms;

/** Why a date is missed or will be: a code, because free words may say what was said in confidence. */
public enum DelayReason {
    /** Somebody needed cannot attend in time. */
    CANNOT_ATTEND,
    /** Nobody with authority to resolve the issues is to be had in time (SEND Regulations 2014 reg 37). */
    NO_DECISION_MAKER,
    /** Illness. */
    ILLNESS,
    /** Papers or needs are not ready. */
    NOT_READY,
    /** No venue or link is to be had in time. */
    VENUE,
    /** An answer is awaited. */
    NOT_ANSWERED,
    /** There is nobody free to do it. */
    CAPACITY,
    /** More time was asked for. */
    MORE_TIME_ASKED,
    /** Another reason. */
    OTHER
}
