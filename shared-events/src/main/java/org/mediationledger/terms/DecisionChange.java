package org.mediationledger.terms;

/** What took the place of a decision while its case was open. Each is a decision of its own, with its own notice and time. */
public enum DecisionChange {
    /** The plan was amended (CFA 2014 s 51(2)(c), (3)). */
    PLAN_AMENDED,

    /** The plan was replaced. */
    PLAN_REPLACED,

    /** The authority decided the same question anew. */
    DECIDED_ANEW
}
