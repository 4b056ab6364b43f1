package org.mediationledger.digest.note;

/** A signed statement that is not to be believed. The message says what is wrong, and never repeats the statement. */
public final class NoteRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final NoteFault fault;

    NoteRefused(NoteFault fault, String problem) {
        super(problem);
        this.fault = fault;
    }

    static NoteRefused malformed(String problem) {
        return new NoteRefused(NoteFault.MALFORMED, problem);
    }

    /** What kind of fault. */
    public NoteFault fault() {
        return fault;
    }
}
