package org.mediationledger.documents.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of others, as independent readers. Where one is missing, the test fails and names it. */
final class Program {

    private static final int PATIENCE_MINUTES = 2;

    private Program() {}

    /**
     * What a program prints.
     *
     * @param debianPackage what has to be installed where the program is missing
     */
    static String output(String debianPackage, List<String> command) throws IOException, InterruptedException {
        Process process = started(debianPackage, command);
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            fail(command.getFirst() + " did not end within " + PATIENCE_MINUTES + " minutes");
        }
        assertThat(process.exitValue()).as(command.getFirst()).isZero();
        return output;
    }

    private static Process started(String debianPackage, List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return fail(
                    "There is no " + command.getFirst() + " on the PATH: install " + debianPackage
                            + " (on Debian: apt-get install " + debianPackage + ").",
                    missing);
        }
    }
}
