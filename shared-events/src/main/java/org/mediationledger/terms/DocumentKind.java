package org.mediationledger.terms;

/** What kind of paper a document is, as those name it who prepare and hear appeals. */
public enum DocumentKind {
    /** The authority's letter with the decision (SEND Regulations 2014 reg 32). */
    DECISION_NOTICE,
    /** The education, health and care plan. */
    EHC_PLAN,
    /** Advice and information appended to the plan as Section K. */
    SECTION_K_ADVICE,
    /** The form by which the appeal was made. */
    APPEAL_FORM,
    /** The reasons for the appeal. */
    GROUNDS_OF_APPEAL,
    /** The local authority's response to the appeal. */
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
    /** A report by an expert or another professional. */
    REPORT,
    /** The statement of a witness. */
    WITNESS_STATEMENT,
    /** The plan with each side's wording. */
    WORKING_DOCUMENT,
    /** Letters between the parties or with others. */
    CORRESPONDENCE,
    /** The mediation certificate (CFA 2014 s 55). */
    CERTIFICATE,
    /** The agreement that the parties reached in writing (SEND Regulations 2014 reg 42). */
    AGREEMENT
}
