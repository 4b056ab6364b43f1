package org.mediationledger.bundle.direction;

/** What is limited of a single paper. */
public enum PaperLimit {
    /** Pages of an expert's report, its summary among them. */
    REPORT("pages"),

    /** Pages of a report's executive summary. */
    SUMMARY("pages"),

    /** Years since a report's date. */
    REPORT_AGE("years"),

    /** Pages of a witness statement. */
    WITNESS_STATEMENT("pages");

    private final String unit;

    PaperLimit(String unit) {
        this.unit = unit;
    }

    /** "pages" or "years". */
    public String unit() {
        return unit;
    }
}
