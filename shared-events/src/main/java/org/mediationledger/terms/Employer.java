package org.mediationledger.terms;

/**
 * Who employs an adviser: nobody employed by an authority, a commissioning body or NHS England is independent (CFA
 * 2014 s 56(2)-(3)).
 */
public enum Employer {
    /** None of the bodies that the Act names. */
    INDEPENDENT,

    /** A local authority in England. */
    LOCAL_AUTHORITY,

    /** An integrated care board. */
    COMMISSIONING_BODY,

    /** NHS England. */
    NHS_ENGLAND
}
