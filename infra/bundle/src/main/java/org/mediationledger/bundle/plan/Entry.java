package org.mediationledger.bundle.plan;

import org.jspecify.annotations.Nullable;

/**
 * A paper of a bundle in its place.
 *
 * @param number of the row in the index, from 1, running through all sections
 * @param paper the paper
 * @param place where its page numbers come from
 * @param slip why a page with a note stands for it; null when the paper itself is in
 */
public record Entry(
        int number,
        ReleasedPaper paper,
        Place place,
        @Nullable SlipReason slip) {

    /** Checks the range. */
    public Entry {
        if (number < 1) {
            throw new IllegalArgumentException("entry number is less than 1");
        }
    }

    /** How many pages of the bundle this takes: the paper's own, or the one slip page. */
    public int pages() {
        return slip == null ? paper.pages() : 1;
    }

    Entry withSlip(SlipReason reason) {
        return new Entry(number, paper, place, reason);
    }

    Entry at(Place other) {
        return new Entry(number, paper, other, slip);
    }
}
