package org.mediationledger.journeys.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import org.mediationledger.launcher.ForkedJvm;

/** The command side as a process of its own. */
final class CommandSide implements AutoCloseable {

    private final Process process;
    private final Writer instants;
    private final BufferedReader answers;

    private CommandSide(Process process) {
        this.process = process;
        this.instants = process.outputWriter();
        this.answers = process.inputReader();
    }

    /** Returns when it takes commands. */
    static CommandSide start(ServerSettings settings) {
        try {
            CommandSide started = new CommandSide(ForkedJvm.start(CommandSideMain.class, settings.of("command")));
            started.expect(CommandSideMain.READY);
            return started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void setClock(Instant now) {
        try {
            instants.write(now + "\n");
            instants.flush();
            expect(now.toString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void expect(String answer) throws IOException {
        String line = answers.readLine();
        if (!answer.equals(line)) {
            throw new IllegalStateException("the command side said " + line + " instead of " + answer);
        }
    }

    /** Ends it without a word, as a machine that fails. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** Lets it end in order. */
    @Override
    public void close() throws IOException {
        instants.close();
        ended();
    }

    private void ended() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a process to end", stopped);
        }
    }
}
