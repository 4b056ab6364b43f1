package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import java.util.Comparator;

/** The order of papers in a section: by date, undated ones last; the rest only makes it one order always. */
final class PaperOrder {

    static final Comparator<ReleasedPaper> IN_SECTION = Comparator.comparing(
                    ReleasedPaper::dated, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ReleasedPaper::kind)
            .thenComparing(ReleasedPaper::title)
            .thenComparing(ReleasedPaper::id);

    private PaperOrder() {}
}
