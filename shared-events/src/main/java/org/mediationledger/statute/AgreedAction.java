package org.mediationledger.statute;

/** What a mediation agreement says will be done, as regulations 42 and 44 distinguish it. */
public enum AgreedAction {
    /** Assess or re-assess education, health and care needs. */
    ASSESS,
    /** Make and maintain a plan. */
    ISSUE_PLAN,
    /** Amend the special educational needs or provision in a plan (sections B and F). */
    AMEND_CONTENT,
    /** Change the school, institution or type named (section I). */
    CHANGE_PLACEMENT,
    /** Reconsider a decision. */
    RECONSIDER,
    /** Go on maintaining a plan. */
    CONTINUE_PLAN,
    /** Anything on which there is no right of appeal: health, social care, transport, a meeting. */
    NON_APPEALABLE,
    /** What somebody undertakes who isn't bound by regulation 42, such as a school: no statutory time. */
    VOLUNTARY
}
