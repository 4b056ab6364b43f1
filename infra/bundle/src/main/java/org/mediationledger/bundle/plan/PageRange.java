package org.mediationledger.bundle.plan;

/**
 * Pages as they are printed.
 *
 * @param first number on the first page
 * @param last number on the last page, the same for a single page
 */
public record PageRange(String first, String last) {

    /** Checks the texts. */
    public PageRange {
        first = Words.required("first page", first);
        last = Words.required("last page", last);
    }

    static PageRange of(PagedEntry paged) {
        return new PageRange(paged.firstLabel(), paged.lastLabel());
    }
}
