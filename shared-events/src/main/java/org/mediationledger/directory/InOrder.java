package org.mediationledger.directory;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that keep the order of the file, so that what is printed from them is the same in every run. */
final class InOrder {

    private InOrder() {}

    static <T> Set<T> copyOf(Set<T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
