package org.mediationledger.bundle.plan;

import org.mediationledger.bundle.direction.Part;

/**
 * What a part uses of its page limit, in this issue and in those that it adds to. A paper behind a slip page counts with
 * its own pages, since it will have them once it can be put in; evidence of both sides counts against both.
 *
 * @param part the part
 * @param allowed how many pages the Practice Direction allows
 * @param used how many there are
 */
public record Budget(Part part, int allowed, int used) {

    /** Checks the ranges. */
    public Budget {
        if (allowed < 0 || used < 0) {
            throw new IllegalArgumentException("a budget has no fewer than 0 pages");
        }
    }

    /** How many pages are too many, or 0. */
    public int over() {
        return Math.max(0, used - allowed);
    }
}
