package org.mediationledger.log;

/** A witness gave no answer that can be used; the log goes on without it, and asks again at the next checkpoint. */
public final class WitnessSilent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message which witness, and what happened */
    public WitnessSilent(String message) {
        super(message);
    }
}
