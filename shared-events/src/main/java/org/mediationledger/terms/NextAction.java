package org.mediationledger.terms;

/** What the provider has set itself to do next in a case. */
public enum NextAction {
    /** Call the family back. */
    CALL_BACK,

    /** Give information and advice. */
    GIVE_ADVICE,

    /** Tell the local authority what the family wishes. */
    TELL_AUTHORITY,

    /** Ask the local authority again. */
    CHASE_AUTHORITY,

    /** Arrange the meeting. */
    ARRANGE_MEETING,

    /** Send the papers of the meeting. */
    SEND_PAPERS,

    /** Issue the certificate. */
    ISSUE_CERTIFICATE,

    /** Send out the agreement. */
    ISSUE_AGREEMENT,

    /** Ask how it went. */
    ASK_FEEDBACK,

    /** Look at the case again. */
    REVIEW
}
