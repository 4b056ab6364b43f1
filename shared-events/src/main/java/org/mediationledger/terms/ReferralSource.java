package org.mediationledger.terms;

/** Who passed the family on, or asked. */
public enum ReferralSource {
    /** The local information, advice and support service. */
    INFORMATION_AND_ADVICE_SERVICE,

    /** A parent, young person or alternative person themselves. */
    FAMILY,

    /** A professional who works with the family. */
    PROFESSIONAL,

    /** The local authority. */
    LOCAL_AUTHORITY,

    /** The school, college or early-years setting. */
    SCHOOL_OR_COLLEGE,

    /** Anybody else. */
    OTHER
}
