package org.mediationledger.terms;

/** Why an entry is corrected: a code, because free words may name people. */
public enum CorrectionReason {
    /** It was typed wrongly. */
    MISTYPED,

    /** Evidence shows another fact. */
    BETTER_EVIDENCE,

    /** It belongs to another case. */
    WRONG_CASE,

    /** It was misunderstood. */
    MISUNDERSTOOD
}
