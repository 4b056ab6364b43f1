package org.mediationledger.ids;

import java.util.UUID;

/** A document of a case, through all its versions. */
public record DocumentId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static DocumentId of(String text) {
        return new DocumentId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
