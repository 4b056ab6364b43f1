package org.mediationledger.bundle.plan;

/** Where a paper's pages take their numbers from. */
public sealed interface Place {

    /** From the page before: the numbers run on. */
    record RunningOn() implements Place {}

    /**
     * From a page of an earlier issue, with letters: A12a, A12b and so on, so that no page has another number than it had.
     *
     * @param label of the page after which the pages belong, as printed there
     * @param letter which letter the first page has: 1 for a, 27 for aa; more than 1 when letters were used before
     */
    record After(String label, int letter) implements Place {

        /** Checks the range. */
        public After {
            label = Words.required("label", label);
            if (letter < 1) {
                throw new IllegalArgumentException("letter is less than 1");
            }
        }
    }
}
