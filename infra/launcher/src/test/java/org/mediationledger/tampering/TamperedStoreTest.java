package org.mediationledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.launcher.cli.Ledger;
import org.mediationledger.launcher.cli.Typed;

/** Somebody who has the events file in hand rewrites history with plain SQL. */
class TamperedStoreTest {

    private static final String OTHER_ID = "00000000-0000-4000-8000-000000000001";

    @TempDir
    private static Path folder;

    private static StoppedLedgers ledgers;

    @TempDir
    private Path mine;

    @BeforeAll
    static void a_ledger_was_stopped() {
        ledgers = StoppedLedgers.below(folder);
    }

    /** What is done to one row of the case, and what fsck calls it. */
    enum Tampering {
        PAYLOAD(
                "UPDATE DomainEventEntry SET payload = CAST(replace(CAST(payload AS TEXT), 'TELEPHONE', 'EMAIL') AS BLOB)"
                        + " WHERE globalIndex = :row",
                "STORE_CHANGED"),
        A_SPACE_IN_THE_PAYLOAD(
                "UPDATE DomainEventEntry SET payload = CAST(CAST(payload AS TEXT) || ' ' AS BLOB) WHERE globalIndex = :row",
                "STORE_CHANGED"),
        NO_PAYLOAD("UPDATE DomainEventEntry SET payload = x'' WHERE globalIndex = :row", "STORE_CHANGED"),
        METADATA(
                "UPDATE DomainEventEntry SET metaData = CAST(replace(CAST(metaData AS TEXT), 'adviser', 'mediator') AS BLOB)"
                        + " WHERE globalIndex = :row",
                "STORE_CHANGED"),
        TIMESTAMP(
                "UPDATE DomainEventEntry SET timeStamp = '2025-09-01T09:00:00.000Z' WHERE globalIndex = :row",
                "STORE_CHANGED"),
        EVENT_ID(
                "UPDATE DomainEventEntry SET eventIdentifier = '" + OTHER_ID + "' WHERE globalIndex = :row",
                "STORE_MISSING",
                "STORE_UNSEQUENCED"),
        AGGREGATE_ID(
                "UPDATE DomainEventEntry SET aggregateIdentifier = '" + OTHER_ID + "' WHERE globalIndex = :row",
                "STORE_CHANGED"),
        SEQUENCE("UPDATE DomainEventEntry SET sequenceNumber = 4711 WHERE globalIndex = :row", "STORE_CHANGED"),
        TYPE("UPDATE DomainEventEntry SET payloadType = 'case.advice-given' WHERE globalIndex = :row", "STORE_CHANGED"),
        DELETED_IN_THE_MIDDLE("DELETE FROM DomainEventEntry WHERE globalIndex = :row", "STORE_MISSING"),
        TWO_CHANGE_PLACES(
                "UPDATE DomainEventEntry SET globalIndex = -1 WHERE globalIndex = :row;"
                        + "UPDATE DomainEventEntry SET globalIndex = :row WHERE globalIndex = :row + 1;"
                        + "UPDATE DomainEventEntry SET globalIndex = :row + 1 WHERE globalIndex = -1",
                "STORE_CHANGED"),
        BACKDATED_AT_THE_END(inserted("(SELECT max(globalIndex) + 1 FROM DomainEventEntry)"), "STORE_UNSEQUENCED"),
        BACKDATED_BEFORE_ALL(inserted("0"), "STORE_UNSEQUENCED"),
        BACKDATED_WHERE_NO_COUNT_BEGINS(inserted("-5000000000"), "STORE_UNSEQUENCED"),
        REPLACED(
                inserted("-1") + "; DELETE FROM DomainEventEntry WHERE globalIndex = :row;"
                        + "UPDATE DomainEventEntry SET globalIndex = :row WHERE globalIndex = -1",
                "STORE_MISSING",
                "STORE_UNSEQUENCED");

        private final String sql;
        private final Set<String> codes;

        Tampering(String sql, String... codes) {
            this.sql = sql;
            this.codes = Set.of(codes);
        }

        private static String inserted(String position) {
            return "INSERT INTO DomainEventEntry SELECT " + position
                    + ", aggregateIdentifier, 4711, type, '" + OTHER_ID
                    + "', timeStamp, payloadType, payloadRevision, payload, metaData FROM DomainEventEntry"
                    + " WHERE globalIndex = :row";
        }
    }

    @ParameterizedTest
    @EnumSource(Tampering.class)
    void fsck_names_what_was_done_the_case_and_the_event(Tampering tampering) throws SQLException {
        Folders folders = ledgers.folders().copiedTo(mine.resolve("copy"));
        Row row = row(folders, "case.adviser-contacted");
        run(folders, tampering, row);

        Typed said = folders.ledger("fsck");

        assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
        assertThat(codes(said)).isEqualTo(new TreeSet<>(tampering.codes));
        assertThat(said.lines().stream().filter(line -> line.startsWith("STORE_")))
                .allMatch(line -> line.contains(ledgers.caseId()))
                .anyMatch(line -> line.contains(row.eventId()) || line.contains(OTHER_ID));
    }

    @Test
    void fsck_finds_nothing_where_nobody_tampered_and_the_process_ends_with_its_exit_code() throws Exception {
        Folders folders = ledgers.folders().copiedTo(mine.resolve("copy"));
        Typed clean = folders.ledger("fsck");
        assertThat(clean.text()).contains(" 0 differences", " 0 batches differ");
        assertThat(clean.exitCode()).isZero();
        assertThat(exitCode(folders)).isZero();

        run(folders, Tampering.METADATA, row(folders, "case.adviser-contacted"));
        assertThat(exitCode(folders)).isEqualTo(1);
    }

    private static int exitCode(Folders folders) throws IOException, InterruptedException {
        Process fsck = ForkedJvm.start(
                Ledger.class,
                "fsck",
                "--demo",
                "--data",
                folders.data().toString(),
                "--secrets",
                folders.secrets().toString());
        fsck.getInputStream().readAllBytes();
        return fsck.waitFor();
    }

    @Test
    void the_newest_event_deleted_is_found_and_the_ledger_does_not_start_on_what_is_left() throws SQLException {
        Folders folders = ledgers.folders().copiedTo(mine.resolve("copy"));
        execute(
                folders,
                "DELETE FROM DomainEventEntry WHERE globalIndex = (SELECT max(globalIndex) FROM DomainEventEntry)");

        Typed said = folders.ledger("fsck");
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(codes(said)).containsExactly("STORE_MISSING");
        ledgers.exportedFrom(folders, RecipientClass.TRIBUNAL).isRefused("does not start", "WOULD_FORK");
    }

    @Test
    void a_pack_made_before_still_shows_the_original_leaf_and_none_is_made_from_another_event() throws SQLException {
        Folders folders = ledgers.folders().copiedTo(mine.resolve("copy"));
        run(folders, Tampering.PAYLOAD, row(folders, "case.adviser-contacted"));

        assertThat(ledgers.exportedFrom(folders, RecipientClass.AUDITOR).pack()).contains(ledgers.kept());
        ledgers.exportedFrom(folders, RecipientClass.TRIBUNAL).isRefused("No pack can be given", "STORE_CHANGED");
    }

    @Test
    void no_pack_is_made_around_an_event_that_is_gone() throws SQLException {
        Folders folders = ledgers.folders().copiedTo(mine.resolve("copy"));
        run(folders, Tampering.DELETED_IN_THE_MIDDLE, row(folders, "case.adviser-contacted"));

        ledgers.exportedFrom(folders, RecipientClass.FAMILY).isRefused("No pack can be given", "STORE_CHANGED");
    }

    private static Set<String> codes(Typed said) {
        return said.lines().stream()
                .map(line -> line.split(" ", 2)[0])
                .filter(word -> word.matches("[A-Z]+_[A-Z]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A row of the events file. */
    private record Row(long position, String eventId) {}

    private static Row row(Folders folders, String type) throws SQLException {
        try (Connection connection = connection(folders);
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT globalIndex, eventIdentifier FROM DomainEventEntry WHERE payloadType = ? AND"
                                + " CAST(payload AS TEXT) LIKE ? ORDER BY globalIndex")) {
            statement.setString(1, type);
            statement.setString(2, "%" + ledgers.caseId() + "%");
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return new Row(rows.getLong(1), rows.getString(2));
            }
        }
    }

    private static void run(Folders folders, Tampering tampering, Row row) throws SQLException {
        execute(
                folders,
                Stream.of(tampering
                                .sql
                                .replace(":row", Long.toString(row.position()))
                                .split(";"))
                        .toArray(String[]::new));
    }

    private static void execute(Folders folders, String... sql) throws SQLException {
        try (Connection connection = connection(folders);
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                assertThat(statement.executeUpdate(each)).as(each).isEqualTo(1);
            }
        }
    }

    private static Connection connection(Folders folders) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folders.data().resolve("events.db"));
    }
}
