package org.mediationledger.directory;

/** Where a mediator stands on the joint register of SEND mediators (Civil Mediation Council, College of Mediators). */
public enum RegisterStatus {
    /** On the register. */
    REGISTERED,

    /** Never on it: the register is voluntary. */
    NOT_REGISTERED,

    /** Once on it, no longer. */
    LAPSED
}
