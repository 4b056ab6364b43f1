package org.mediationledger.terms;

/** The decisions that a family may appeal, CFA 2014 s 51(2). */
public enum DecisionKind {
    /** No EHC needs assessment, s 51(2)(a). */
    REFUSAL_TO_ASSESS,

    /** No EHC plan after an assessment, s 51(2)(b). */
    REFUSAL_TO_ISSUE_PLAN,

    /** What a plan says in Sections B, F or I, s 51(2)(c). */
    PLAN_CONTENT,

    /** No re-assessment, s 51(2)(d). */
    REFUSAL_TO_REASSESS,

    /** No amendment or replacement after a review or re-assessment, s 51(2)(e). */
    REFUSAL_TO_AMEND,

    /** The plan is no longer maintained, s 51(2)(f). */
    PLAN_CEASED
}
