package org.mediationledger.witness;

/** A witness can't start. The message says why and what to do. */
public final class WitnessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WitnessRefused(String sentence) {
        super(sentence);
    }
}
