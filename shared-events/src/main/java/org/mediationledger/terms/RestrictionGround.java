package org.mediationledger.terms;

/** Why personal data are kept but not otherwise used for the time being (UK GDPR art 18(1)). */
public enum RestrictionGround {
    /** The person contests that they are accurate, and this is being looked into (UK GDPR art 18(1)(a)). */
    ACCURACY_CONTESTED,
    /** They were processed unlawfully, and the person wants them restricted, not erased (UK GDPR art 18(1)(b)). */
    ERASURE_OPPOSED,
    /** The provider no longer needs them, but the person does for a legal claim (UK GDPR art 18(1)(c)). */
    LEGAL_CLAIM,
    /** The person objected, and it is being looked into what weighs more (UK GDPR art 18(1)(d)). */
    OBJECTION_PENDING
}
