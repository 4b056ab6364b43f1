package org.mediationledger.web.desk;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;

/** Hands a command over to whoever decides it, and understands the answer. */
public final class Desk {

    private static final int ATTEMPTS = 4;

    private final CommandGateway gateway;
    private final RecentVersions recent;
    private final MeterRegistry meters;
    private final Duration patience;
    private final BusSilence silence;

    /** @param patience how long an answer is waited for */
    public Desk(
            CommandGateway gateway,
            RecentVersions recent,
            MeterRegistry meters,
            Duration patience,
            BusSilence silence) {
        this.gateway = gateway;
        this.recent = recent;
        this.meters = meters;
        this.patience = patience;
        this.silence = silence;
    }

    /**
     * Submits a command. Where another command on the case was quicker and the client doesn't insist on a version, it is
     * tried again at once, three times at most.
     *
     * @throws CommandRefused when the ledger refuses it; nothing was changed
     * @throws RequestRejected with {@link Fault#UNAVAILABLE} when no answer came: it may or may not have been accepted,
     *     and the same submission tells
     */
    public Receipt submit(Submission submission, CaseCommand command) {
        int attempts = submission.expectedVersion() == null ? ATTEMPTS : 1;
        for (int attempt = 1; ; attempt++) {
            try {
                return accepted(command, send(Letters.address(submission, command)));
            } catch (ExecutionException failed) {
                Failure failure = Failure.of(failed, silence);
                if (!(failure instanceof Failure.Overtaken) || attempt == attempts) {
                    throw thrown(command, failure);
                }
            }
        }
    }

    private Receipt send(CommandMessage<CaseCommand> message) throws ExecutionException {
        try {
            CompletableFuture<Receipt> answer = gateway.send(message);
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RequestRejected.because(Fault.UNAVAILABLE);
        } catch (RuntimeException notDispatched) {
            throw new ExecutionException(notDispatched);
        }
    }

    private Receipt accepted(CaseCommand command, Receipt receipt) {
        recent.acknowledged(CaseId.of(receipt.caseId()), receipt.version());
        count(command, "accepted");
        return receipt;
    }

    private RuntimeException thrown(CaseCommand command, Failure failure) {
        return switch (failure) {
            case Failure.Refused refused -> refusal(command, refused.refusal());
            case Failure.Overtaken overtaken ->
                refusal(
                        command,
                        new Refusal(
                                RefusalCode.VERSION_STALE, null, "The case was changed by somebody else just now."));
            case Failure.Unanswered unanswered -> {
                count(command, "unanswered");
                yield RequestRejected.because(Fault.UNAVAILABLE);
            }
            case Failure.Unexpected unexpected -> {
                count(command, "failed");
                yield new IllegalStateException("a command failed", unexpected.cause());
            }
        };
    }

    private CommandRefused refusal(CaseCommand command, Refusal refusal) {
        count(command, "refused");
        meters.counter("ledger.refusals", "code", refusal.code().name()).increment();
        return new CommandRefused(refusal);
    }

    private void count(CaseCommand command, String outcome) {
        meters.counter("ledger.commands", "type", command.getClass().getSimpleName(), "outcome", outcome)
                .increment();
    }
}
