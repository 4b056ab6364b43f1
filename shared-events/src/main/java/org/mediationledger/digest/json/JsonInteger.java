package org.mediationledger.digest.json;

/**
 * A whole number that every implementation of JSON reads exactly.
 *
 * @param value from -(2^53-1) to 2^53-1 (RFC 8785, section 3.2.2.3; RFC 7493, section 2.2)
 */
public record JsonInteger(long value) implements Json {

    /** The largest value: 2^53-1. */
    public static final long MAX = (1L << 53) - 1;

    /** @throws IllegalArgumentException beyond 2^53-1 either way */
    public JsonInteger {
        if (value > MAX || value < -MAX) {
            throw new IllegalArgumentException("a number must lie within 2^53-1 either way");
        }
    }
}
