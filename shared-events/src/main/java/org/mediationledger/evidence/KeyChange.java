package org.mediationledger.evidence;

import java.nio.charset.StandardCharsets;

/** What became of a key of the log. */
public enum KeyChange {
    /** The first key. */
    CREATED,
    /** Another key signs from here on; the one before said so. */
    ROTATED,
    /** The key signs no more. */
    RETIRED;

    /** What the key before signs: one line each for the log, the change and the key, in UTF-8. */
    public byte[] statement(String origin, String key) {
        return (origin + "\n" + name() + "\n" + key + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
