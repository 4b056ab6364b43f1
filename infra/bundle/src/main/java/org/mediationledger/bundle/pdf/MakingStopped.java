package org.mediationledger.bundle.pdf;

/** The one who waited for a bundle stopped it; there is no file. */
public final class MakingStopped extends Exception {

    private static final long serialVersionUID = 1;

    MakingStopped() {
        super("The bundle was stopped before it was finished.");
    }
}
