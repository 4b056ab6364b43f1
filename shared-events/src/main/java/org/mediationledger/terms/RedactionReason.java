package org.mediationledger.terms;

/** Why parts of a document are made unreadable in a copy. */
public enum RedactionReason {
    /** They are data of somebody else (UK GDPR art 15(4)). */
    THIRD_PARTY,
    /** They tell where somebody lives or how to reach them. */
    CONTACT_DETAILS,
    /** They were said in the mediation. */
    WITHOUT_PREJUDICE,
    /** Seeing them would harm somebody seriously (Data Protection Act 2018 sch 3). */
    SERIOUS_HARM,
    /** A lawyer advised on them. */
    LEGAL_PRIVILEGE,
    /** The Tribunal directed it (HESC Rules r 14). */
    TRIBUNAL_DIRECTION
}
