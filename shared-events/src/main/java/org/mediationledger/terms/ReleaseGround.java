package org.mediationledger.terms;

/** Why a paper that was lent for mediation may go before the Tribunal. */
public enum ReleaseGround {
    /** Its owner released it. */
    OWNER,
    /** The Tribunal directed it (HESC Rules r 15). */
    TRIBUNAL_DIRECTION,
    /** All parties consented, as the agreement that they reached needs. */
    ALL_PARTIES,
    /** The agreement is to be enforced (SEND Regulations 2014 reg 42). */
    ENFORCEMENT
}
