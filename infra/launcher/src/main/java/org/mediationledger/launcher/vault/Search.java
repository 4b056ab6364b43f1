package org.mediationledger.launcher.vault;

import java.util.Collection;
import java.util.Set;

/** Tokens looked for, each once, and how many cases are wanted at most. */
record Search(Set<String> tokens, int limit) {

    Search {
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be at least 1");
        }
    }

    Search(Collection<String> allOf, int limit) {
        this(Set.copyOf(allOf), limit);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }
}
