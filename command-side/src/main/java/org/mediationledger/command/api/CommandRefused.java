package org.mediationledger.command.api;

/** A command was refused; carries data only, because exception classes do not survive another process. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    /** Refuses, without a stack trace: a refusal is an answer, not a fault. */
    public CommandRefused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
