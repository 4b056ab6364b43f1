package org.mediationledger.terms;

/** Who holds the right for a child whom an authority looks after (Education Act 1996 s 576; CFA 2014 s 52). */
public enum CareHolder {
    /** A parent, who keeps parental responsibility. */
    PARENT,

    /** The foster carer, who has care of the child. */
    FOSTER_CARER,

    /** Somebody else who has parental responsibility or care. */
    OTHER_CARER,

    /** The authority that looks after the child, which can hold the right against another authority, never itself. */
    AUTHORITY
}
