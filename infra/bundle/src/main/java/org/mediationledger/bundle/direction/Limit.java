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

    static Limit larger(Limit one, Limit other) {
        return other.most() > one.most() ? other : one;
    }

    /** The two limits together, from the second's source. */
    static Limit sum(Limit one, Limit other) {
        return new Limit(Math.addExact(one.most(), other.most()), other.source());
    }
}
