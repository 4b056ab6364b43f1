package org.mediationledger.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        Path users = usersFile();
        DataFolder.open(folder.resolve("data"), LedgerKind.DEMO, SystemTime.clock())
                .close();
        assertThat(refusal("run", "--users", users.toString()))
                .singleElement()
                .asString()
                .contains("demo", "--data");
    }

    @Test
    void letters_and_certificates_in_a_made_up_name_are_refused_in_one_line_that_names_the_setting()
            throws IOException {
        Path users = usersFile();
        Map<String, String> told = new TreeMap<>(Map.of(
                "ledger.letters.folder", folder.resolve("letters").toString(),
                "ledger.letters.from", "letters@ledger.example.org",
                "ledger.letters.return-path", "returned@ledger.example.org",
                "ledger.letters.address", "https://ledger.example.org"));
        assertThat(refusal(told, "run", "--users", users.toString()))
                .containsExactly("The ledger does not start: ledger.letters.contact must be set, because letters are"
                        + " sent and nobody can make it up.");

        told.put("ledger.letters.contact", "0161 496 0000");
        told.put("ledger.paper.address", "https://ledger.example.org");
        assertThat(refusal(told, "run", "--users", users.toString()))
                .containsExactly("The ledger does not start: ledger.paper.contact must be set, because certificates are"
                        + " printed and nobody can make it up.");
    }

    private Path usersFile() throws IOException {
        return Files.writeString(folder.resolve("users.json"), """
                {"users": [{"account": "ada", "role": "AUDITOR", "passwordHash": "{bcrypt}%s"}]}
                """.formatted("$2a$04$" + "a".repeat(53)));
    }

    /** The same for a process that is told these settings, too. */
    private List<String> refusal(Map<String, String> settings, String... arguments) {
        settings.forEach(System::setProperty);
        try {
            return refusal(arguments);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
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
