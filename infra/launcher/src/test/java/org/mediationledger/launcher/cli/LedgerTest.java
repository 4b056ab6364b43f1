package org.mediationledger.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    @TempDir
    private Path folder;

    @Test
    void a_users_file_that_is_not_as_described_is_refused_in_one_line() throws IOException {
        Path users = Files.writeString(folder.resolve("users.json"), "{\"users\": [{\"account\": \"ada\"}]}");
        assertThat(refusal("run", "--users", users.toString()))
                .containsExactly("The users cannot be read: users[0].role is missing.");
    }

    @Test
    void a_run_that_nobody_could_sign_in_to_is_refused_in_one_line() {
        assertThat(refusal("run")).singleElement().asString().contains("--users", "--issuer");
    }

    /** What is said on standard error when the ledger refuses to start. */
    private List<String> refusal(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(Ledger.commandLine().execute(inFolder(arguments))).isEqualTo(1);
        } finally {
            System.setErr(before);
        }
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String[] inFolder(String... arguments) {
        Stream<String> folders = Stream.of(
                "--data",
                folder.resolve("data").toString(),
                "--secrets",
                folder.resolve("secrets").toString(),
                "--port",
                "0");
        return Stream.concat(Stream.of(arguments), folders).toArray(String[]::new);
    }
}
