package org.mediationledger.digest.note;

/** Why a signed statement is refused. */
public enum NoteFault {
    /** Its bytes aren't in the format. */
    MALFORMED,
    /** It is in the format, but no known key signed it. */
    UNKNOWN_KEY,
    /** A signature under a known key's name and id is not that key's signature of this text. */
    SIGNATURE
}
