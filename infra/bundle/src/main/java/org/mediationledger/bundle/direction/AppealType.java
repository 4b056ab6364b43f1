package org.mediationledger.bundle.direction;

/**
 * What is before the Tribunal, as the Practice Direction's page limits tell appeals apart (CFA 2014 s 51(2)). An appeal
 * against the refusal to amend or replace a plan, s 51(2)(e), has no limit of its own: name the sections that it is about.
 */
public enum AppealType {
    /** Against the refusal of an EHC needs assessment, or of a re-assessment: s 51(2)(a) and (d). */
    REFUSAL_TO_ASSESS,

    /** Against the decision to issue no plan after an assessment: s 51(2)(b). */
    REFUSAL_TO_ISSUE,

    /** About the needs or the provision in a plan: s 51(2)(c), Sections B and F, one or both. */
    SECTIONS_B_AND_F,

    /** About the school, the type of school or that none is named: s 51(2)(c), Section I. */
    SECTION_I,

    /** Against ceasing to maintain a plan: s 51(2)(f). */
    CEASE,

    /** A request for recommendations on health or social care beside an appeal (SI 2017/1306). */
    RECOMMENDATIONS,

    /** A claim of disability discrimination against a school: Schedule 2 of the Practice Direction. */
    DISABILITY_CLAIM
}
