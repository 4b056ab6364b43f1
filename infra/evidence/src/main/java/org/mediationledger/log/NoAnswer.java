package org.mediationledger.log;

/** Somebody whom the log asks gave no answer that can be used; the log goes on without it, and asks again later. */
public final class NoAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message who, and what happened; no personal data */
    public NoAnswer(String message) {
        super(message);
    }
}
