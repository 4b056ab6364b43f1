package org.mediationledger.terms;

/** What a disagreement is about, CFA 2014 s 57. */
public enum DisagreementKind {
    /** How the authority or an education body carries out its duties under Part 3. */
    PART_3_DUTIES,

    /** Special educational provision by a school or post-16 institution. */
    SCHOOL_PROVISION,

    /** Health or social care provision between the family and a commissioner. */
    HEALTH_OR_CARE_PROVISION,

    /** The authority and its health commissioners. */
    BETWEEN_BODIES
}
