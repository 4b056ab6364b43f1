package org.mediationledger.terms;

/** Why a mediator to whom a case was offered does not conduct the mediation, a conflict of interest apart. */
public enum MediatorDeparture {
    /** The mediator has no time when the parties need it. */
    NOT_AVAILABLE,

    /** The mediator is ill. */
    ILL,

    /** A party asked for another. */
    ASKED_FOR_ANOTHER,

    /** The provider put somebody else in charge. */
    REASSIGNED,

    /** The mediator mediates no longer. */
    LEFT_PROVIDER
}
