package org.mediationledger.directory;

/** What an organisation does for families; one organisation may do several, and often not all. */
public enum Service {
    /** Arranges and conducts mediation (CFA 2014 s 53-54). */
    MEDIATION,

    /** Gives information about pursuing mediation and issues certificates (CFA 2014 s 55-56). */
    MEDIATION_ADVICE,

    /** Advises and informs families at large (CFA 2014 s 32); in many areas the front door to the others. */
    INFORMATION_AND_ADVICE,

    /** Facilitates the resolution of disagreements (CFA 2014 s 57). */
    DISAGREEMENT_RESOLUTION
}
