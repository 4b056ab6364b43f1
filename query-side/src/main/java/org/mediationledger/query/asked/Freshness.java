package org.mediationledger.query.asked;

/**
 * How far a view is.
 *
 * @param applied the position up to which the view has seen everything; -1 where nothing
 * @param head the newest recorded position; -1 where there is none
 * @param rebuilding the view has not yet seen what was recorded before this process started: items may be missing
 */
public record Freshness(long applied, long head, boolean rebuilding) {

    /** Of an answer that rests on no view. */
    public static final Freshness NONE = new Freshness(-1, -1, false);
}
