package org.mediationledger.terms;

/** Which body pays a family's expenses: the one that arranges the mediation. */
public enum ExpensePayer {
    /** The local authority. */
    LOCAL_AUTHORITY,
    /** A commissioning body. */
    COMMISSIONING_BODY
}
