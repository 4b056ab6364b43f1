package org.mediationledger.terms;

/** Why a family that had wanted mediation does not go ahead (ground C1b). */
public enum EndOfPursuit {
    /** The family told the adviser that it no longer wishes to mediate. */
    CHANGED_MIND,

    /** Mediation was abandoned before a meeting was held. */
    DID_NOT_GO_AHEAD
}
