package org.mediationledger.web.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.distributed.CommandDispatchException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;

/** Why a command has no receipt, told from whatever a bus threw: in this process or from another. */
sealed interface Failure {

    /** The ledger's answer is no. */
    record Refused(Refusal refusal) implements Failure {}

    /** Another command on the case was quicker; nothing was changed. */
    record Overtaken() implements Failure {}

    /** Nobody was there to decide, or no answer came; whether the command was accepted is not known. */
    record Unanswered() implements Failure {}

    /** A fault of the ledger. */
    record Unexpected(Throwable cause) implements Failure {}

    /** What the outermost cause that is understood means. */
    static Failure of(Throwable thrown, BusSilence silence) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> understood(cause, silence).stream())
                .findFirst()
                .orElseGet(() -> new Unexpected(thrown));
    }

    private static Optional<Failure> understood(Throwable cause, BusSilence silence) {
        return switch (cause) {
            case CommandRefused refused -> Optional.of(new Refused(refused.refusal()));
            case HandlerExecutionException remote -> detailed(remote);
            case AggregateNotFoundException unknown -> Optional.of(new Refused(CASE_NOT_FOUND));
            case ConcurrencyException overtaken -> Optional.of(new Overtaken());
            case NoHandlerForCommandException nobody -> Optional.of(new Unanswered());
            case NoHandlerForQueryException nobody -> Optional.of(new Unanswered());
            case CommandDispatchException undelivered -> Optional.of(new Unanswered());
            default ->
                silence.isSaidBy(cause)
                        ? Optional.of(new Unanswered())
                        : AxonServerCode.in(cause).map(AxonServerCode::failure);
        };
    }

    private static Optional<Failure> detailed(HandlerExecutionException remote) {
        return remote.getDetails().orElse(null) instanceof Refusal refusal
                ? Optional.of(new Refused(refusal))
                : AxonServerCode.in(remote).map(AxonServerCode::failure);
    }

    /** As the command side itself would say it. */
    Refusal CASE_NOT_FOUND =
            new Refusal(RefusalCode.CASE_NOT_FOUND, null, "There is no such case, or you have no access to it.");
}
