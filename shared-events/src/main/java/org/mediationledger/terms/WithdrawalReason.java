package org.mediationledger.terms;

/** Why a certificate is withdrawn. */
public enum WithdrawalReason {
    /** The ground was wrong. */
    WRONG_GROUND,

    /** The person or the decision was wrong. */
    WRONG_PERSON_OR_DECISION,

    /** A fact that it states was corrected. */
    FACTS_CORRECTED,

    /** It should not have been issued. */
    ISSUED_IN_ERROR
}
