package org.mediationledger.terms;

/** What a family was put to for its mediation (CFA 2014 s 56(1)(g), SEND Regulations 2014 reg 41). */
public enum ExpenseKind {
    /** Travel to and from a meeting. */
    TRAVEL,
    /** Earnings lost. */
    LOSS_OF_EARNINGS,
    /** Somebody to look after children. */
    CHILD_CARE,
    /** A night away from home. */
    OVERNIGHT,
    /** Anything else. */
    OTHER
}
