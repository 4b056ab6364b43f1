package org.mediationledger.bundle.direction;

/**
 * The most that is allowed of something.
 *
 * @param most pages or years, 0 or more
 * @param source where it is from
 */
public record Limit(int most, Source source) {

    /** Checks the range. */
    public Limit {
        if (most < 0) {
            throw new IllegalArgumentException("a limit is 0 or more");
        }
    }

    /** The larger of the two; this one when they are alike. */
    Limit larger(Limit other) {
        return other.most > most ? other : this;
    }

    /** The two together, with this one's source. */
    Limit plus(Limit other) {
        return new Limit(Math.addExact(most, other.most), source);
    }
}
