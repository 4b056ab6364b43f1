package org.mediationledger.query.worklist;

/** What can happen in a case that work hangs on. */
public enum What {
    /** The family was spoken to when the case was opened. */
    SPOKEN_TO,
    /** The case was opened without the family's having been spoken to. */
    PASSED_ON,
    /** Somebody was named as right-holder. */
    NAMED,
    /** A right-holder no longer acts. */
    STOOD_DOWN,
    /** The right passed to somebody. */
    TAKEN_OVER,
    /** The decision or the disagreement is on record. */
    MATTER,
    /** The family was tried in vain, or has still to answer. */
    TRIED,
    /** The family was reached. */
    REACHED,
    /** The family asks to be called back. */
    CALL_BACK_ASKED,
    /** The family contacted the adviser. */
    CONTACTED,
    /** Information and advice were given. */
    ADVISED,
    /** A right-holder wishes to mediate. */
    WISHED,
    /** A right-holder has not made up their mind. */
    UNDECIDED,
    /** A right-holder chose something else than to mediate. */
    DECIDED,
    /** The local authority was told of the wish. */
    AUTHORITY_TOLD,
    /** The local authority said that it cannot arrange mediation in time. */
    CANNOT_ARRANGE,
    /** A meeting is planned. */
    PLANNED,
    /** A meeting was called off. */
    CALLED_OFF,
    /** Somebody has authority to resolve the issues at a meeting. */
    AUTHORITY_CONFIRMED,
    /** A meeting was held. */
    HELD,
    /** The papers of a meeting went out to the family. */
    PAPERS_TO_FAMILY,
    /** The papers of a meeting went out to the local authority. */
    PAPERS_TO_AUTHORITY,
    /** Mediation is over. */
    CONCLUDED,
    /** The family was asked how it went. */
    FEEDBACK_ASKED,
    /** All or some was agreed. */
    AGREED,
    /** The agreement is in writing. */
    WRITTEN_DOWN,
    /** A certificate was issued here. */
    ISSUED,
    /** A certificate was withdrawn. */
    WITHDRAWN,
    /** A certificate went out. */
    SENT,
    /** A certificate came back. */
    BOUNCED,
    /** The case was closed. */
    CLOSED,
    /** The case was taken up again. */
    REOPENED,
    /** Another authority became responsible. */
    AUTHORITY_CHANGED
}
