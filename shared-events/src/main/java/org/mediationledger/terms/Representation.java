package org.mediationledger.terms;

/** As what somebody helps a right-holder. */
public enum Representation {
    /** A relative, a friend or another supporter. */
    SUPPORTER,

    /** A solicitor or another lawyer. */
    SOLICITOR,

    /** An information, advice or advocacy service. */
    ADVICE_SERVICE
}
