package org.mediationledger.verifier.finding;

/** What a pack is found to be; from the best to the worst. */
public enum Verdict {
    /** Complete, unaltered, witnessed, and nothing in it is withheld. */
    VALID(0),
    /** Complete, unaltered and witnessed; some values are withheld or erased, each with its reason. */
    VALID_REDACTED(0),
    /** Nothing is wrong as far as was seen, but something could not be established. */
    INCOMPLETE(3),
    /** Something is wrong. */
    INVALID(1);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What the program's process ends with. */
    public int exitCode() {
        return exitCode;
    }

    /** The worse of the two. */
    public Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
