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
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.settings.SystemTime;

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

    @Test
    void a_folder_that_a_demo_made_is_refused_in_one_line() throws IOException {
        Path users = Files.writeString(folder.resolve("users.json"), """
                {"users": [{"account": "ada", "role": "AUDITOR", "passwordHash": "{bcrypt}%s"}]}
                """.formatted("$2a$04$" + "a".repeat(53)));
        DataFolder.open(folder.resolve("data"), LedgerKind.DEMO, SystemTime.clock())
                .close();
        assertThat(refusal("run", "--users", users.toString()))
                .singleElement()
                .asString()
                .contains("demo", "--data");
    }

    /** All that is said, on either stream, when the ledger refuses to start. */
    private List<String> refusal(String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            assertThat(Ledger.commandLine().execute(inFolder(arguments))).isEqualTo(1);
        } finally {
            System.setOut(out);
            System.setErr(err);
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
