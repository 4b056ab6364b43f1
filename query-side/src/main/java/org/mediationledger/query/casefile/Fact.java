package org.mediationledger.query.casefile;

/**
 * One fact of the file, told by one event.
 *
 * @param <F> its own type
 */
public interface Fact<F extends Fact<F>> {

    /** Where it comes from. */
    Mark mark();

    /** The same fact with another mark. */
    F marked(Mark mark);
}
