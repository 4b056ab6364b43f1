package org.mediationledger.benchmarks;

import java.util.List;

/**
 * Whose turn it is: one thread's own share of the cases, one after another, again and again.
 *
 * @param <T> what stands for a case
 */
final class Turns<T> {

    private final List<T> all;
    private final int first;
    private final int step;
    private int at;
    private long round;

    /**
     * @param first the thread's number, from 0
     * @param step how many threads there are
     */
    Turns(List<T> all, int first, int step) {
        this.all = all;
        this.first = first;
        this.step = step;
        this.at = first - step;
    }

    T next() {
        at += step;
        if (at >= all.size()) {
            at = first;
            round++;
        }
        return all.get(at);
    }

    /** How often the one whose turn it is had it before. */
    long round() {
        return round;
    }
}
