package org.mediationledger.bundle.direction;

/** What is asked of papers and of the bundle beside page limits. */
public enum Asked {
    /** Pages can be searched. */
    TEXT_LAYER,

    /** Complete, legible, once. */
    LEGIBLE,

    /** Evidence keeps to its deadline. */
    EVIDENCE_IN_TIME,

    /** The bundle keeps to its date. */
    SENT_IN_TIME,

    /** Permission for more pages. */
    MORE_PAGES,

    /** A note goes with what doesn't comply. */
    NOTE
}
