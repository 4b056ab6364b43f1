package org.mediationledger.ids;

import java.util.UUID;

/** One person of one case. The same human being has another id in every case, so that cases cannot be joined. */
public record PersonId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static PersonId of(String text) {
        return new PersonId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
