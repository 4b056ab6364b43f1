package org.mediationledger.web.desk;

import java.util.Arrays;
import java.util.Optional;

/** Axon Server's error codes, which reach a client only inside the text of an exception. */
enum AxonServerCode {
    /** A write conflicts with another. */
    INVALID_EVENT_SEQUENCE("[AXONIQ-2000]"),
    /** Nobody leads the event store at the moment. */
    NO_EVENT_STORE_MASTER_AVAILABLE("[AXONIQ-2100]"),
    /** The server cannot be reached. */
    CONNECTION_FAILED("[AXONIQ-3001]"),
    /** No process handles the command at the moment. */
    NO_HANDLER_FOR_COMMAND("[AXONIQ-4000]"),
    /** The command could not be handed on. */
    COMMAND_DISPATCH_ERROR("[AXONIQ-4003]"),
    /** Another command on the aggregate was quicker. */
    CONCURRENCY_EXCEPTION("[AXONIQ-4004]"),
    /** No process handles the query at the moment. */
    NO_HANDLER_FOR_QUERY("[AXONIQ-5000]"),
    /** The query could not be handed on. */
    QUERY_DISPATCH_ERROR("[AXONIQ-5002]");

    private final String text;

    AxonServerCode(String text) {
        this.text = text;
    }

    static Optional<AxonServerCode> in(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(code -> message.contains(code.text))
                        .findFirst();
    }

    Failure failure() {
        return switch (this) {
            case INVALID_EVENT_SEQUENCE, CONCURRENCY_EXCEPTION -> new Failure.Overtaken();
            case NO_EVENT_STORE_MASTER_AVAILABLE,
                    CONNECTION_FAILED,
                    NO_HANDLER_FOR_COMMAND,
                    COMMAND_DISPATCH_ERROR,
                    NO_HANDLER_FOR_QUERY,
                    QUERY_DISPATCH_ERROR -> new Failure.Unanswered();
        };
    }
}
