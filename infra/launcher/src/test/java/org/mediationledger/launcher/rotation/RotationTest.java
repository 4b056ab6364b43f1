package org.mediationledger.launcher.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretRotation;

/** Secrets of a ledger that stands still are rotated; it starts again and shows the same. */
@Timeout(120)
class RotationTest {

    private static final String ORIGIN = "mediation-ledger/v1";

    @TempDir
    Path folder;

    private String kase = "";
    private String before = "";
    private Set<String> tokens = Set.of();

    @BeforeEach
    void a_ledger_with_a_case() throws SQLException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice coordinator = Voice.of(ledger, "coordinator").on("2026-01-02");
            kase = "/api/cases/"
                    + coordinator
                            .post(Intake.afterNoticeOf("2025-12-20").ofParent("Perpetua O’Connor"))
                            .is(201)
                            .id();
            String parent = coordinator.get(kase).text("/intake/holders/0/person");
            coordinator
                    .post(kase + "/holders/" + parent + "/contacts", "{phone: '+44 161 496 0777'}")
                    .is(200);
            coordinator
                    .post(
                            kase + "/decision/authority-contact",
                            "{name: 'Olu Officer', localAuthorityReference: 'MCC/471-1'}")
                    .is(200);
            coordinator
                    .post(kase + "/confidences", "{topic: 'MEETING', words: 'Would settle'}")
                    .is(200);
            before = shown(ledger);
        }
        tokens = tokens();
    }

    private String shown(EmbeddedLedger ledger) {
        Voice coordinator = Voice.of(ledger, "coordinator");
        return coordinator.get(kase).is(200).body()
                + coordinator.get(kase + "/timeline").is(200).body();
    }

    private void showsTheSame() {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            assertThat(shown(ledger)).isEqualTo(before);
            for (String search : List.of(
                    "name=o%27connor", "name=ben", "phone=01614960000", "phone=01614960777", "reference=mcc4711")) {
                assertThat(Voice.of(ledger, "coordinator")
                                .get("/api/cases?" + search)
                                .is(200)
                                .list("/items"))
                        .as(search)
                        .hasSize(1);
            }
        }
    }

    @Test
    void a_rotated_kek_opens_everything_and_the_old_one_nothing() throws IOException {
        byte[] old = Files.readAllBytes(secret("kek"));

        try (DataFolder data = DataFolder.openExisting(folder.resolve("data"))) {
            assertThat(KekRotation.rotate(data, folder.resolve("secrets"), new SecureRandom()))
                    .isEqualTo(4);
        }

        assertThat(Files.readAllBytes(secret("kek"))).isNotEqualTo(old);
        showsTheSame();
        Files.write(secret("kek"), old);
        assertThatThrownBy(() -> EmbeddedLedger.over(folder).close())
                .hasStackTraceContaining("written under another key-encryption key");
    }

    @Test
    void a_rotated_index_key_finds_everybody_and_no_old_token_is_left() throws SQLException {
        try (DataFolder data = DataFolder.openExisting(folder.resolve("data"))) {
            assertThat(IndexKeyRotation.rotate(data, folder.resolve("secrets"), ORIGIN, new SecureRandom())
                            .unreadable())
                    .isZero();
        }

        assertThat(tokens()).hasSameSizeAs(tokens).doesNotContainAnyElementsOf(tokens);
        showsTheSame();
    }

    @Test
    void people_are_made_findable_by_the_very_tokens_that_the_edge_made() throws SQLException, IOException {
        byte[] key = Files.readAllBytes(secret("index-key"));
        Files.write(secret("index-key.next"), key);
        Files.setPosixFilePermissions(secret("index-key.next"), Files.getPosixFilePermissions(secret("index-key")));

        try (DataFolder data = DataFolder.openExisting(folder.resolve("data"))) {
            IndexKeyRotation.rotate(data, folder.resolve("secrets"), ORIGIN, new SecureRandom());
        }

        assertThat(tokens()).isEqualTo(tokens);
    }

    @Test
    void a_rotation_that_was_cut_off_before_its_end_is_finished_by_the_next() {
        SecretRotation begun = SecretRotation.begin(folder.resolve("secrets"), Secret.KEK, new SecureRandom());

        assertThatThrownBy(() -> EmbeddedLedger.over(folder).close())
                .hasStackTraceContaining("run ledger rotate kek again");

        try (DataFolder data = DataFolder.openExisting(folder.resolve("data"))) {
            KekRotation.rotate(data, folder.resolve("secrets"), new SecureRandom());
        }
        assertThat(secret("kek")).hasBinaryContent(begun.next());
        showsTheSame();
    }

    private Path secret(String name) {
        return folder.resolve("secrets").resolve(name);
    }

    private Set<String> tokens() throws SQLException {
        Set<String> all = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("vault.db"));
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT token || case_id || person_id || retention FROM person_token")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
