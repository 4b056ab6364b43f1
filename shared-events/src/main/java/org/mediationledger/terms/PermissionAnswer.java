package org.mediationledger.terms;

/** What the Tribunal answered to a request for its permission. */
public enum PermissionAnswer {
    /** The appeal is admitted. */
    GRANTED,

    /** The appeal is not admitted. */
    REFUSED
}
