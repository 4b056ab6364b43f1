package org.mediationledger.terms;

/** How the parties meet. */
public enum MeetingMode {
    /** Everybody in one place. */
    IN_PERSON,
    /** Everybody by video. */
    ONLINE,
    /** Everybody by telephone. */
    TELEPHONE,
    /** Some in one place, others by video or telephone. */
    HYBRID,
    /** The parties apart, the mediator goes between them. */
    SHUTTLE
}
