package org.mediationledger.launcher.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ledger} says when somebody types a command, in this process.
 *
 * @param exitCode of the process that it would be
 * @param lines on either stream
 */
public record Typed(int exitCode, List<String> lines) {

    /** Types a command about a demo's folders. */
    public static Typed ledger(Path data, Path secrets, String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, "--demo", "--data", data.toString(), "--secrets", secrets.toString()));
        arguments.addAll(List.of(more));
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            int exitCode = Ledger.commandLine().execute(arguments.toArray(String[]::new));
            return new Typed(
                    exitCode, said.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    public String text() {
        return String.join("\n", lines);
    }
}
