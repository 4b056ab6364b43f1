package org.mediationledger.terms;

/** In what an intake ends: the family may have come to the wrong door. */
public enum IntakeResult {
    /** In mediation (CFA 2014 ss 52-56). */
    MEDIATION,

    /** In disagreement resolution (CFA 2014 s 57). */
    DISAGREEMENT_RESOLUTION,

    /** In both, each in a case of its own. */
    BOTH,

    /** In neither: the family was shown where else to turn. */
    SIGNPOSTED
}
