package org.mediationledger.ids;

import java.util.UUID;

/** One letter or notice that a case sends. */
public record LetterId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static LetterId of(String text) {
        return new LetterId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
