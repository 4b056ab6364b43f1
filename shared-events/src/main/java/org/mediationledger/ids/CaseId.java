package org.mediationledger.ids;

import java.util.UUID;

/** One case: one child or young person, one decision (or one disagreement), one process. */
public record CaseId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static CaseId of(String text) {
        return new CaseId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
