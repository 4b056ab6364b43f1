package org.mediationledger.command.api;

import org.jspecify.annotations.Nullable;

/** A command was refused; it carries data only, because exception classes do not survive another process. */
public final class CommandRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    /** Refuses, without a stack trace: a refusal is an answer, not a fault. */
    public CommandRefused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** A refusal of the command as a whole. */
    public static CommandRefused because(RefusalCode code, String message) {
        return new CommandRefused(new Refusal(code, null, message));
    }

    /** A refusal of one component of the command. */
    public static CommandRefused because(RefusalCode code, @Nullable String field, String message) {
        return new CommandRefused(new Refusal(code, field, message));
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
