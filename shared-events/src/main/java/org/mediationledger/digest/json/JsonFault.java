package org.mediationledger.digest.json;

/** What is wrong with bytes that were to be JSON of the profile. */
public enum JsonFault {
    /** No JSON text (RFC 8259), or no valid UTF-8. */
    MALFORMED,
    /** An object has a name twice, whatever the spellings. */
    DUPLICATE_NAME,
    /** JSON, but beyond the profile or the bounds: null, fraction, exponent, number or name out of range, half a pair. */
    OUT_OF_PROFILE,
    /** Within the profile, but not in its canonical spelling (RFC 8785). */
    NOT_CANONICAL
}
