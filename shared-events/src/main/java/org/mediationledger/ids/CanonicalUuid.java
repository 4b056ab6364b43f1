package org.mediationledger.ids;

import java.util.UUID;

/** UUIDs in the one text form that the ledger writes: 36 characters, lower case (RFC 9562, section 4). */
final class CanonicalUuid {

    private CanonicalUuid() {}

    /**
     * @throws IllegalArgumentException when the text is not a UUID in canonical form; the text itself is not repeated,
     *     because it may be anything that somebody typed
     */
    static UUID parse(String text) {
        UUID parsed;
        try {
            parsed = UUID.fromString(text);
        } catch (IllegalArgumentException notAUuid) {
            throw new IllegalArgumentException("not a UUID"); // the cause repeats the text
        }
        if (!parsed.toString().equals(text)) {
            throw new IllegalArgumentException("not a UUID in canonical form (36 characters, lower case)");
        }
        return parsed;
    }
}
