package org.mediationledger.terms;

/** Why a letter did not leave. */
public enum LetterFault {
    /** No address is on record that a letter can go to. */
    NO_ADDRESS,

    /** The recipient asked not to be reached in the one way that there is. */
    NOT_SAFE,

    /** The mail server won't take it: sending again doesn't help. */
    REJECTED,

    /** It could not be handed over for a day. */
    NOT_HANDED_OVER,

    /** The mail server offers no encrypted connection that can be trusted. */
    NOT_SECURE,

    /** It was due too long ago: nobody is surprised with a letter about what is past. */
    TOO_LATE
}
