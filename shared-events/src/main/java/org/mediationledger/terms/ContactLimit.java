package org.mediationledger.terms;

/** A way in which a right-holder must not be reached, because it may not be safe. */
public enum ContactLimit {
    /** Nothing by post: somebody else may open it. */
    NO_POST,

    /** No message on a voicemail or answering machine: somebody else may hear it. */
    NO_VOICEMAIL,

    /** Nothing through the portal: somebody else may use the account. */
    NO_PORTAL
}
