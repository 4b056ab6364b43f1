package org.mediationledger.bundle.pdf;

import org.mediationledger.bundle.plan.PaperId;

/** Whoever waits for a bundle: told of every paper, and asked whether to go on. */
@FunctionalInterface
public interface Making {

    /** Goes on to the end and tells nobody. */
    Making UNWATCHED = (paper, done, all) -> true;

    /**
     * A paper comes next.
     *
     * @param paper whose turn it is
     * @param done how many papers are in the file
     * @param all how many there are
     * @return whether to go on
     */
    boolean goesOn(PaperId paper, int done, int all);
}
