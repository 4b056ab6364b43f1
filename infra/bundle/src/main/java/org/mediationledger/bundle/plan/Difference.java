package org.mediationledger.bundle.plan;

import org.jspecify.annotations.Nullable;

/**
 * A line of the difference sheet.
 *
 * @param change what happened to the paper
 * @param paper its id
 * @param document its title
 * @param before its pages in what was issued before; null when it wasn't there
 * @param now its pages in this issue; null when it isn't here
 */
public record Difference(
        Change change,
        PaperId paper,
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

    /**
     * Pages as they are printed.
     *
     * @param first number on the first page
     * @param last number on the last page, the same for a single page
     */
    public record PageRange(String first, String last) {

        static PageRange of(PagedEntry paged) {
            return new PageRange(paged.firstLabel(), paged.lastLabel());
        }
    }

    /** Whether it was there and its pages had other numbers. */
    public boolean moved() {
        return before != null && now != null && !before.equals(now);
    }
}
