package org.mediationledger.pack;

/** Why something stands in a pack as a commitment only. No reason tells what kind of confidence it protects. */
public enum WithheldReason {
    /** The event, or what somebody said in it for themselves, is not for recipients of this class. */
    NOT_FOR_RECIPIENT,
    /** How somebody is reached. */
    CONTACT_DETAILS,
    /** A personal value that recipients of this class don't see. */
    PERSONAL_DATA,
    /** Which account acted; the role stands in the leaf. */
    ACTOR_IDENTITY,
    /** Where the event lies in the ledger's store. */
    RECORD_DATA
}
