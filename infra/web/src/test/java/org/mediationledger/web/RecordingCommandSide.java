package org.mediationledger.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandler;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;

/** Accepts every command at the end of a real bus, unless told to fail, and keeps what came. */
final class RecordingCommandSide {

    private final List<CommandMessage<?>> taken = new ArrayList<>();
    private final Deque<Exception> failures = new ArrayDeque<>();

    RecordingCommandSide(CommandBus bus) {
        MessageHandler<CommandMessage<?>> handler = this::answer;
        bus.subscribe(CaseCommand.NAME, handler);
        bus.subscribe(IntakeCommand.OpenCase.class.getName(), handler);
    }

    private synchronized Object answer(CommandMessage<?> message) throws Exception {
        taken.add(message);
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
        CaseCommand command = (CaseCommand) message.getPayload();
        return new Receipt(command.caseId().toString(), 6 + taken.size());
    }

    /** The next command meets this, the one after it the next. */
    synchronized void failWith(Exception... next) {
        failures.addAll(List.of(next));
    }

    /** Everything that came, in order. */
    synchronized List<CommandMessage<?>> taken() {
        return List.copyOf(taken);
    }

    /** The payload of the only command that came. */
    synchronized <T> T only(Class<T> type) {
        if (taken.size() != 1) {
            throw new AssertionError("expected one command, not " + taken.size());
        }
        return type.cast(taken.getFirst().getPayload());
    }

    synchronized void forget() {
        taken.clear();
        failures.clear();
    }
}
