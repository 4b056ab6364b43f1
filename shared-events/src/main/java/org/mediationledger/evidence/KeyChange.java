package org.mediationledger.evidence;

/** What became of a key of the log. */
public enum KeyChange {
    /** The first key. */
    CREATED,
    /** Another key signs from here on; the one before said so. */
    ROTATED,
    /** The key signs no more. */
    RETIRED;

    /** What the key that vouches for the change signs: one line each for the log, the change and the key. */
    public String statement(String origin, String key) {
        return origin + "\n" + name() + "\n" + key + "\n";
    }
}
