package org.mediationledger.launcher.demo;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandMessage;

/** Ends a load after so many commands, wherever in a step that is. */
final class KillAfter implements Consumer<CommandMessage<?>> {

    /** The end. */
    static final class Killed extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private int left;

    KillAfter(int commands) {
        this.left = commands;
    }

    @Override
    public void accept(CommandMessage<?> command) {
        if (left == 0) {
            throw new Killed();
        }
        left--;
    }
}
