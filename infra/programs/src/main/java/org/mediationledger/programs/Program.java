package org.mediationledger.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program of the machine, run to its end. */
public final class Program {

    /**
     * What it came to.
     *
     * @param output all that it printed, errors among it
     */
    public record Ended(int exit, String output) {}

    private static final int PATIENCE_MINUTES = 5;

    private Program() {}

    /**
     * Runs a command in a folder, and waits for its end.
     *
     * @param whenMissing what to install when there is no such program
     */
    public static Ended run(Path folder, String whenMissing, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = started(builder, whenMissing);
        awaitEnd(process, command);
        return new Ended(process.exitValue(), Files.readString(output, UTF_8));
    }

    /**
     * What a command prints, which has to end well; its errors are left out.
     *
     * @param debianPackage what to install when there is no such program
     */
    public static String output(String debianPackage, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = started(builder, "install it (on Debian: apt-get install " + debianPackage + ").");
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        awaitEnd(process, command);
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
        return output;
    }

    private static void awaitEnd(Process process, List<String> command) throws InterruptedException {
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(command.getFirst() + " did not end within " + PATIENCE_MINUTES + " minutes");
        }
    }

    private static Process started(ProcessBuilder builder, String whenMissing) {
        try {
            return builder.start();
        } catch (IOException missing) {
            return fail("There is no " + builder.command().getFirst() + " on the PATH: " + whenMissing, missing);
        }
    }
}
