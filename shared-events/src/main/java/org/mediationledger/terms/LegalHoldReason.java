package org.mediationledger.terms;

/** Why nothing of a case may be erased for the time being (UK GDPR art 17(3)(e); Limitation Act 1980). */
public enum LegalHoldReason {
    /** An appeal to the Tribunal is live. */
    APPEAL,
    /** Judicial review is under way or announced. */
    JUDICIAL_REVIEW,
    /** The Local Government and Social Care Ombudsman looks into it. */
    OMBUDSMAN,
    /** Another claim is made or defended. */
    LEGAL_CLAIM
}
