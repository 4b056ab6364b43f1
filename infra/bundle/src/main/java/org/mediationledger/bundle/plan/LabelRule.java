package org.mediationledger.bundle.plan;

/** How a page's number is written: on the page, in the index and as the PDF's page label alike. */
public enum LabelRule {
    /** "12". */
    NUMBER,

    /** "A12": the section's letter before the number; the index pages have the number only. */
    LETTER_AND_NUMBER
}
