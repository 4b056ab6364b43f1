package org.mediationledger.terms;

/** With whom the reason for a delay lies. */
public enum DelayCause {
    /** The family. */
    FAMILY,
    /** The local authority. */
    LOCAL_AUTHORITY,
    /** A commissioning body. */
    COMMISSIONING_BODY,
    /** The school, college or early-years setting. */
    SCHOOL_OR_COLLEGE,
    /** The provider. */
    PROVIDER,
    /** The mediator. */
    MEDIATOR,
    /** An interpreter. */
    INTERPRETER
}
