package org.mediationledger.bundle.preflight;

/** What is checked before a bundle goes out. */
public enum Check {
    /** The pages of a part. */
    PART_LENGTH,

    /** The pages of an expert's report. */
    REPORT_LENGTH,

    /** The pages of a report's executive summary. */
    SUMMARY_LENGTH,

    /** That an expert's report has an executive summary. */
    SUMMARY_MISSING,

    /** How old an expert's report is. */
    REPORT_AGE,

    /** Whether a long report is an expert's. */
    REPORT_UNKNOWN,

    /** The pages of a witness statement. */
    STATEMENT_LENGTH,

    /** That text can be searched. */
    TEXT_LAYER,

    /** That nothing is there twice. */
    DUPLICATE,

    /** That evidence came in time. */
    LATE_EVIDENCE,

    /** That nothing asked for was left out because it came late. */
    LATE_LEFT_OUT,

    /** That every paper could be put in. */
    SLIP_PAGE,

    /** That the bundle is ready by its day. */
    LATE_TO_SEND,

    /** That the Practice Direction governs the hearing. */
    NOT_GOVERNED
}
