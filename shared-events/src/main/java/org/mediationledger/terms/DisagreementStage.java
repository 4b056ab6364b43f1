package org.mediationledger.terms;

/** The stage at which a disagreement arose. */
public enum DisagreementStage {
    /** SEN support, no plan process under way. */
    SEN_SUPPORT,

    /** During an EHC needs assessment. */
    ASSESSMENT,

    /** While the plan is drafted. */
    DRAFT_PLAN,

    /** A plan is in force. */
    PLAN_IN_FORCE,

    /** During a review. */
    REVIEW,

    /** During a re-assessment. */
    REASSESSMENT
}
