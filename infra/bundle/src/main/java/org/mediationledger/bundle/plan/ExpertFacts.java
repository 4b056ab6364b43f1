package org.mediationledger.bundle.plan;

import java.time.LocalDate;

/**
 * What the Practice Direction measures of an expert's report. A report without these facts is no expert's report.
 *
 * @param summaryPages pages of the executive summary, 0 when it has none
 * @param reportDate the day on which the report is dated
 */
public record ExpertFacts(int summaryPages, LocalDate reportDate) {

    /** Checks the range. */
    public ExpertFacts {
        if (summaryPages < 0) {
            throw new IllegalArgumentException("summary pages are fewer than 0");
        }
    }
}
