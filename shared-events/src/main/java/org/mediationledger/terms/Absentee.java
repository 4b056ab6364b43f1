package org.mediationledger.terms;

/** Who did not come to a meeting. */
public enum Absentee {
    /** The family. */
    FAMILY,
    /** The local authority; not the same as its word that it cannot arrange mediation (SEND Regulations 2014 reg 39). */
    LOCAL_AUTHORITY,
    /** A commissioning body. */
    COMMISSIONING_BODY,
    /** The school, college or early-years setting. */
    SCHOOL_OR_COLLEGE,
    /** The mediator. */
    MEDIATOR,
    /** An interpreter. */
    INTERPRETER
}
