package org.mediationledger.ids;

import java.util.UUID;

/** One decision of a local authority, or one plan, that a family may appeal (CFA 2014 s 51(2)). */
public record DecisionId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static DecisionId of(String text) {
        return new DecisionId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
