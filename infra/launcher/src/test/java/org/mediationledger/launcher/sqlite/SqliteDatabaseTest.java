package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {

    private static final String KEYS = "CREATE TABLE key (id INTEGER PRIMARY KEY, bytes TEXT)";
    private static final String SECRET = "a key that must leave no trace";

    @TempDir
    private Path folder;

    @Test
    void a_commit_is_synced_and_what_is_deleted_is_overwritten() throws SQLException {
        try (Connection connection = SqliteDatabase.open(file(), List.of(KEYS)).connect()) {
            assertThat(answer(connection, "PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(answer(connection, "PRAGMA synchronous")).isEqualTo("2");
            assertThat(answer(connection, "PRAGMA secure_delete")).isEqualTo("1");
        }
    }

    @Test
    void each_migration_is_applied_once_and_in_order() throws SQLException {
        SqliteDatabase.open(file(), List.of(KEYS));
        SqliteDatabase.open(file(), List.of(KEYS));
        List<String> later =
                List.of(KEYS, "ALTER TABLE key ADD COLUMN person TEXT", "CREATE INDEX byPerson ON key (person)");
        try (Connection connection = SqliteDatabase.open(file(), later).connect()) {
            execute(connection, "INSERT INTO key VALUES (1, 'bytes', 'person')");
            assertThat(answer(connection, "PRAGMA user_version")).isEqualTo("3");
        }
    }

    @Test
    void a_migration_that_fails_leaves_the_file_as_it_was() throws SQLException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> SqliteDatabase.open(file(), List.of(KEYS, "CREATE nonsense")));
        try (Connection connection = SqliteDatabase.open(file(), List.of(KEYS)).connect()) {
            assertThat(answer(connection, "PRAGMA user_version")).isEqualTo("1");
        }
    }

    @Test
    void a_file_of_a_newer_ledger_is_refused() throws SQLException {
        SqliteDatabase.open(file(), List.of(KEYS, "CREATE INDEX byBytes ON key (bytes)"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> SqliteDatabase.open(file(), List.of(KEYS)))
                .withMessageContaining("newer version of the ledger");
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.writeString(file(), "Dear Sir or Madam, ".repeat(100));
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> SqliteDatabase.open(file(), List.of(KEYS)));
        assertThat(file()).hasContent("Dear Sir or Madam, ".repeat(100));
    }

    @Test
    void a_read_only_connection_cannot_write() throws SQLException {
        try (Connection connection = SqliteDatabase.open(file(), List.of(KEYS)).connectReadOnly()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> execute(connection, "INSERT INTO key VALUES (1, 'bytes')"))
                    .withMessageContaining("SQLITE_READONLY");
        }
    }

    @Test
    void a_deleted_key_is_in_no_file_once_the_log_is_emptied() throws Exception {
        SqliteDatabase database = SqliteDatabase.open(file(), List.of(KEYS));
        try (Connection connection = database.connect()) {
            execute(connection, "INSERT INTO key VALUES (1, '" + SECRET + "')");
            assertThat(filesWithTheSecret()).isNotEmpty();
            execute(connection, "DELETE FROM key");
            database.emptyWriteAheadLog();
            assertThat(filesWithTheSecret()).isEmpty();
        }
    }

    @Test
    void a_log_that_somebody_reads_is_not_said_to_be_empty() throws SQLException {
        SqliteDatabase database = SqliteDatabase.open(file(), List.of(KEYS));
        try (Connection writer = database.connect();
                Connection reader = database.connectReadOnly();
                Statement reading = reader.createStatement()) {
            execute(writer, "INSERT INTO key VALUES (1, 'bytes'), (2, 'bytes')");
            try (ResultSet rows = reading.executeQuery("SELECT id FROM key")) {
                assertThat(rows.next()).isTrue();
                execute(writer, "DELETE FROM key");
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(database::emptyWriteAheadLog)
                        .withMessageContaining("in use");
            }
        }
    }

    private Path file() {
        return folder.resolve("keys.db");
    }

    private List<Path> filesWithTheSecret() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SqliteDatabaseTest::holdsTheSecret).toList();
        }
    }

    private static boolean holdsTheSecret(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
