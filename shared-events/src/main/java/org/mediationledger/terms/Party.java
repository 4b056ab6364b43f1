package org.mediationledger.terms;

/** The sides at a table. */
public enum Party {
    /** The right-holder. */
    FAMILY,

    /** The local authority. */
    LOCAL_AUTHORITY,

    /** A responsible commissioning body. */
    COMMISSIONING_BODY,

    /** The school, college or early-years setting. */
    SCHOOL_OR_COLLEGE
}
