package org.mediationledger.terms;

/** Why a letter is written. */
public enum LetterOccasion {
    /** Information and advice were given (CFA 2014 s 55(4)). */
    ADVICE_GIVEN,

    /** The local authority learns that a family wishes to mediate (CFA 2014 s 52(3)). */
    AUTHORITY_INFORMED,

    /** A commissioning body learns of health issues (CFA 2014 s 53(2); SEND Regulations 2014 reg 35). */
    COMMISSIONER_INFORMED,

    /** A meeting was arranged, or moved (SEND Regulations 2014 reg 37). */
    MEETING_ARRANGED,

    /** A meeting was called off. */
    MEETING_CANCELLED,

    /** Nobody has arranged the mediation, and the family has a choice (SEND Regulations 2014 reg 39). */
    WRITTEN_OFFER,

    /** The parties agreed in writing (SEND Regulations 2014 reg 42(1)). */
    AGREEMENT_MADE,

    /** A certificate was issued (CFA 2014 s 55). */
    CERTIFICATE_ISSUED
}
