package org.mediationledger.web.desk;

import java.util.Arrays;
import java.util.Optional;

/** Axon Server's error codes, which reach a client only inside the text of an exception. */
enum AxonServerCode {
    /** A write conflicts with another. */
    INVALID_SEQUENCE("[AXONIQ-2000]", new Failure.Overtaken()),
    /** No process handles the command at the moment. */
    NO_HANDLER("[AXONIQ-4000]", new Failure.Unanswered()),
    /** No answer came in time. */
    TIMEOUT("[AXONIQ-4005]", new Failure.Unanswered()),
    /** The connection was lost. */
    CONNECTION_LOST("[AXONIQ-8001]", new Failure.Unanswered());

    private final String text;
    private final Failure failure;

    AxonServerCode(String text, Failure failure) {
        this.text = text;
        this.failure = failure;
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
        return failure;
    }
}
