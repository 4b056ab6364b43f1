package org.mediationledger.query.worklist;

/** Why something is on the worklist. */
public enum WorkKind {
    /** A certificate did not arrive. */
    CERTIFICATE_BOUNCED,
    /** A certificate was issued and has not left: it should leave on the day that it bears. */
    CERTIFICATE_UNSENT,
    /** The last lawful day to issue a certificate is here, or is over. */
    CERTIFICATE_DUE,
    /** The family has not made up its mind, and 14 days or fewer are left to appeal. */
    UNDECIDED,
    /** The family waits for a call. */
    CALL_BACK,
    /** Somebody made contact, and neither decision nor disagreement is on record. */
    NOT_YET_A_CASE,
    /** The family contacted the adviser and has had no information and advice. */
    ADVICE,
    /** The family wishes to mediate, and the local authority has not been told. */
    TELL_AUTHORITY,
    /** The local authority was told and has not answered, or nobody is known to come with authority to resolve. */
    AUTHORITY_UNCONFIRMED,
    /** The papers of a meeting are to go out. */
    PAPERS,
    /** Something was agreed, and the agreement is not in writing. */
    AGREEMENT,
    /** A step of an agreement is due within 14 days, or overdue. */
    AGREED_STEP,
    /** Mediation is over, and nobody has asked how it went. */
    FEEDBACK,
    /** What the provider set itself. */
    NEXT_ACTION
}
