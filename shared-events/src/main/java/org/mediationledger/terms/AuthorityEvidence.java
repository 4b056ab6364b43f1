package org.mediationledger.terms;

/** What shows that a representative is authorised. Word of mouth is none. */
public enum AuthorityEvidence {
    /** A form of authority, signed by the right-holder. */
    SIGNED_FORM,

    /** The right-holder's own letter. */
    LETTER,

    /** An e-mail from the right-holder's own address. */
    EMAIL,

    /** A power of attorney, or an order of a court. */
    INSTRUMENT
}
