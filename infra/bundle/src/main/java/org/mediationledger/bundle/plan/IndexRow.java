package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the index.
 *
 * @param number of the row
 * @param section letter of the section
 * @param document the paper's title
 * @param dated its date; null when it bears none
 * @param author who wrote or signed it, with the role when there is one
 * @param pages how many pages it takes in the bundle
 * @param firstLabel number printed on its first page
 * @param lastLabel number printed on its last page
 * @param firstPdfPage where the row's link leads, as a viewer counts
 * @param slip why a page with a note stands for it; null when the paper is in
 */
public record IndexRow(
        int number,
        String section,
        String document,
        @Nullable LocalDate dated,
        String author,
        int pages,
        String firstLabel,
        String lastLabel,
        int firstPdfPage,
        @Nullable SlipReason slip) {

    static IndexRow of(PagedEntry paged) {
        Entry entry = paged.entry();
        ReleasedPaper paper = entry.paper();
        String author = paper.authorRole().isEmpty() ? paper.author() : paper.author() + ", " + paper.authorRole();
        return new IndexRow(
                entry.number(),
                paged.section().letter(),
                paper.title(),
                paper.dated(),
                author,
                entry.pages(),
                paged.firstLabel(),
                paged.lastLabel(),
                paged.firstPdfPage(),
                entry.slip());
    }
}
