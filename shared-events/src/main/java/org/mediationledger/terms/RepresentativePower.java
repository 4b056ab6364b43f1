package org.mediationledger.terms;

/** What a right-holder authorised a representative to do. Nothing is implied: to see the case is one power among others. */
public enum RepresentativePower {
    /** To see what the right-holder may see of the case. */
    SEE_CASE,

    /** To speak with the provider for the right-holder. */
    SPEAK,

    /** To be sent papers of the case. */
    RECEIVE_PAPERS,

    /** To say for the right-holder what is wanted and agreed. */
    DECIDE
}
