package org.mediationledger.terms;

/** How something was said or sent. */
public enum Channel {
    /** A call to a helpline. */
    HELPLINE,

    /** A telephone call. */
    TELEPHONE,

    /** An e-mail. */
    EMAIL,

    /** A letter by post. */
    LETTER,

    /** A form on a web site. */
    ONLINE_FORM,

    /** A text message. */
    TEXT_MESSAGE,

    /** A video call. */
    VIDEO_CALL,

    /** Face to face. */
    IN_PERSON
}
