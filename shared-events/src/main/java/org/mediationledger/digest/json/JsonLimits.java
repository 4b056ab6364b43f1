package org.mediationledger.digest.json;

/**
 * How much is read before it is refused, for what is read may be hostile.
 *
 * @param bytes of the whole text, at most
 * @param depth of objects and arrays within one another, at most
 */
public record JsonLimits(int bytes, int depth) {

    /** A leaf of the log: 65,535 bytes, for an entry bundle has two bytes for the length (tlog-tiles). */
    public static final JsonLimits LEAF = new JsonLimits(65_535, 16);
}
