package org.mediationledger.bundle.plan;

import org.jspecify.annotations.Nullable;

/**
 * A line of the difference sheet.
 *
 * @param change what happened to the paper
 * @param row its number in the index of this issue or, when it isn't here, in the one before
 * @param document its title; for a paper that isn't here "Row 3 of the index before", because what was taken out may no
 *     longer be named
 * @param before its pages in what was issued before; null when it wasn't there
 * @param now its pages in this issue; null when it isn't here
 */
public record Difference(
        Change change,
        int row,
        String document,
        @Nullable PageRange before,
        @Nullable PageRange now) {

    /** What happened to a paper since what was issued before. */
    public enum Change {
        /** It is new. */
        ADDED,

        /** It is here and was there, on the same pages or on others. */
        KEPT,

        /** It is no longer there. */
        REMOVED
    }

    /** Whether it was there and its pages had other numbers. */
    public boolean moved() {
        return before != null && now != null && !before.equals(now);
    }
}
