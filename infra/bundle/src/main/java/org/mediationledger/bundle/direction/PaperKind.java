package org.mediationledger.bundle.direction;

/**
 * The kinds of paper that may be in a bundle. There is no name here for what a mediation keeps confidential (notes,
 * offers, drafts, what was said): a paper of such a kind can't be described to this module.
 */
public enum PaperKind {
    /** The authority's letter with the decision that is appealed. */
    DECISION_NOTICE,

    /** The education, health and care plan. */
    EHC_PLAN,

    /** Advice and information appended to the plan as Section K. */
    SECTION_K_ADVICE,

    /** The form by which the appeal or the claim was made. */
    APPEAL_FORM,

    /** The reasons for the appeal. */
    GROUNDS_OF_APPEAL,

    /** The local authority's, or responsible body's, response. */
    RESPONSE,

    /** A letter, direction or order of the Tribunal. */
    TRIBUNAL_ORDER,

    /** A request for changes, form SEND7. */
    REQUEST_FOR_CHANGES,

    /** Who will attend the hearing. */
    ATTENDANCE_FORM,

    /** The views of the child or young person. */
    CHILDS_VIEWS,

    /** The report of an annual review. */
    ANNUAL_REVIEW,

    /** What a school or college did by way of SEN support. */
    SEN_SUPPORT_RECORD,

    /** What placements or provision would cost. */
    COSTINGS,

    /** A party's case in short. */
    POSITION_STATEMENT,

    /** A report, by an expert or another professional. */
    REPORT,

    /** The statement of a witness who has written no report. */
    WITNESS_STATEMENT,

    /** The plan with each side's wording. */
    WORKING_DOCUMENT,

    /** Letters between the parties or with others. */
    CORRESPONDENCE,

    /** The mediation certificate (CFA 2014 s 55). */
    CERTIFICATE,

    /** The agreement reached in mediation, which needs a reason to be here: see the plan's request. */
    AGREEMENT
}
