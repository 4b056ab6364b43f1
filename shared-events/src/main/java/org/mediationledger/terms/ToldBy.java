package org.mediationledger.terms;

/** Who told the local authority that the family wishes to mediate. */
public enum ToldBy {
    /** The family itself, CFA 2014 s 52(3). */
    FAMILY,

    /** The mediation adviser for the family. */
    ADVISER,

    /** The mediation provider for the family. */
    PROVIDER
}
