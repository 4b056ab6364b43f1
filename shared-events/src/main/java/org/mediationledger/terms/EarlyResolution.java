package org.mediationledger.terms;

/** How a matter was resolved before a mediation meeting was held. */
public enum EarlyResolution {
    /** The local authority changed its decision. */
    DECISION_CHANGED,
    /** The family and the local authority settled it between themselves. */
    SETTLED,
    /** Another decision or plan took the place of the one in dispute. */
    SUPERSEDED
}
