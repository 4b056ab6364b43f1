package org.mediationledger.verifier.cli;

/** The program was asked for what it can't do. */
final class Misuse extends Exception {

    private static final long serialVersionUID = 1L;

    private final String advice;

    Misuse(String advice) {
        super(advice);
        this.advice = advice;
    }

    /** What the reader should change. */
    String advice() {
        return advice;
    }
}
