package org.mediationledger.digest.note;

/** A policy that can't be read. The message names the line. */
public final class PolicyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    PolicyRefused(int line, String problem) {
        super(line == 0 ? "policy: " + problem : "policy, line " + line + ": " + problem);
        this.line = line;
    }

    /** The line's number from 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }
}
