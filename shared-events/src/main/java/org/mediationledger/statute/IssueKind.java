package org.mediationledger.statute;

/** What a mediation issue is about; one mediation may have issues of several kinds. */
public enum IssueKind {
    /** Special educational needs, provision, or the school or institution: sections B, F and I of a plan. */
    EDUCATION,
    /** Health care needs or provision: sections C and G. */
    HEALTH,
    /** Social care needs or provision: sections D and H. */
    SOCIAL_CARE
}
