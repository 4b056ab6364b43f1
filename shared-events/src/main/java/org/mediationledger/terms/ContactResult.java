package org.mediationledger.terms;

/** What came of an attempt to reach the family. */
public enum ContactResult {
    /** Somebody was spoken to, or answered. */
    REACHED,

    /** Somebody was reached, and asks to be called back. */
    CALL_BACK_ASKED,

    /** A message was left. */
    MESSAGE_LEFT,

    /** A letter, an e-mail or a text message was sent, and waits for an answer. */
    SENT,

    /** Nobody answered. */
    NO_ANSWER,

    /** The number or the address does not lead to the family. */
    WRONG_CONTACT
}
