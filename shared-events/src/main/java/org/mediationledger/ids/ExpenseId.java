package org.mediationledger.ids;

import java.util.UUID;

/** An expense that a family claims. */
public record ExpenseId(UUID value) {

    /** Reads the canonical text form; refuses any other. */
    public static ExpenseId of(String text) {
        return new ExpenseId(CanonicalUuid.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
