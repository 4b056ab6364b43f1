package org.mediationledger.terms;

/** On which legal ground personal data are erased. */
public enum ErasureGround {
    /** They are no longer needed for what they were collected for (UK GDPR art 17(1)(a)). */
    NO_LONGER_NEEDED,
    /** The consent on which their processing rested was withdrawn, and nothing else bears it (UK GDPR art 17(1)(b)). */
    CONSENT_WITHDRAWN,
    /** The person objected, and nothing overrides the objection (UK GDPR arts 17(1)(c), 21(1)). */
    OBJECTION,
    /** They were processed unlawfully (UK GDPR art 17(1)(d)). */
    UNLAWFUL_PROCESSING,
    /** The law demands their erasure (UK GDPR art 17(1)(e)). */
    LEGAL_OBLIGATION,
    /** The time for which they were to be kept is over (UK GDPR art 5(1)(e)). */
    RETENTION_OVER
}
