package org.mediationledger.launcher.letter;

/** A letter lacks what its template needs: its recipient is told no more than that something changed. */
final class CannotBeWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotBeWritten() {
        super("a letter lacks what its template needs", null, false, false);
    }
}
