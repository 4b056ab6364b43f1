package org.mediationledger.query.due;

/** The due list in figures, for those who watch the ledger and see no case. */
public interface DueFigures {

    /**
     * How many statutory dates run out soon or have run out.
     *
     * @param withinSevenDays last lawful day from today to the seventh day from today
     * @param overdue last lawful day before today
     */
    record Figures(long withinSevenDays, long overdue) {}

    /** Counts as of today, Europe/London. */
    Figures count();
}
