package org.mediationledger.launcher.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * One SQLite file with keys and tokens, for one process: write-ahead log, an fsync per commit, deleted content
 * overwritten with zeros. One connection under one lock serves everybody, so that a truncating checkpoint never finds a
 * reader in its way. What the file system or the disk does with freed blocks is beyond its reach.
 */
public final class VaultFile implements AutoCloseable {

    /** Work within one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private static final int LAYOUT = 2;
    private static final int BUSY_MILLIS = 5_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Connection connection;

    private VaultFile(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the file, or creates it, readable by its owner only.
     *
     * @throws VaultFailure when it isn't a vault of a layout that this release knows
     */
    public static VaultFile open(Path file) {
        createPrivately(file);
        try {
            Connection connection = config().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                prepare(connection);
                return new VaultFile(connection);
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new VaultFailure("the vault's file cannot be opened", failed);
        }
    }

    <T> T inTransaction(Work<T> work) {
        lock.lock();
        try {
            return committed(work);
        } catch (SQLException failed) {
            throw new VaultFailure("the vault's file failed", failed);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Changes the file and then empties the write-ahead log, so that neither holds what the change removed. Where nothing
     * changed there is nothing to empty: opening the file empties what a crash left.
     */
    <T> T erase(Work<T> change) {
        lock.lock();
        try {
            long before = changes();
            T result = committed(change);
            if (changes() != before) {
                emptyLog(connection);
            }
            return result;
        } catch (SQLException failed) {
            throw new VaultFailure("the vault's file failed", failed);
        } finally {
            lock.unlock();
        }
    }

    private <T> T committed(Work<T> work) throws SQLException {
        boolean done = false;
        connection.setAutoCommit(false);
        try {
            T result = work.in(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private long changes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT total_changes()")) {
            return answer.getLong(1);
        }
    }

    private static void emptyLog(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet outcome = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (!outcome.next() || outcome.getInt("busy") != 0) {
                throw new SQLException("the write-ahead log is in use and cannot be emptied");
            }
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.close();
        } catch (SQLException failed) {
            throw new VaultFailure("the vault's file cannot be closed", failed);
        } finally {
            lock.unlock();
        }
    }

    private static void createPrivately(Path file) {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException exists) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException("the vault's file cannot be created", failed);
        }
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(Pragma.SECURE_DELETE, "on");
        return config;
    }

    private static void prepare(Connection connection) throws SQLException {
        require(connection, "journal_mode", "wal");
        require(connection, "synchronous", "2");
        require(connection, "secure_delete", "1");
        switch (pragma(connection, "user_version")) {
            case "0" -> create(connection);
            case "1" -> partTokens(connection);
            case "" + LAYOUT -> {}
            default -> throw new SQLException("the file is not a vault of a known layout");
        }
        emptyLog(connection);
    }

    private static void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "CREATE TABLE key_encryption_key (id INTEGER PRIMARY KEY CHECK (id = 1), mark BLOB NOT NULL) STRICT");
            statement.executeUpdate("""
                    CREATE TABLE data_key (
                        id INTEGER PRIMARY KEY,
                        case_id TEXT NOT NULL,
                        person_id TEXT NOT NULL,
                        retention TEXT NOT NULL,
                        key_id TEXT NOT NULL UNIQUE,
                        wrapped BLOB NOT NULL,
                        UNIQUE (case_id, person_id, retention)) STRICT""");
            createTokens(statement);
            statement.executeUpdate("PRAGMA user_version = " + LAYOUT);
        }
    }

    /** Layout 1 didn't tell of which values a token was made: such a token goes with the first of them that is erased. */
    private static void partTokens(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("DROP INDEX person_token_by_person");
            statement.executeUpdate("ALTER TABLE person_token RENAME TO person_token_1");
            createTokens(statement);
            statement.executeUpdate("INSERT INTO person_token (token, case_id, person_id, retention)"
                    + " SELECT token, case_id, person_id, '' FROM person_token_1");
            statement.executeUpdate("DROP TABLE person_token_1");
            statement.executeUpdate("PRAGMA user_version = " + LAYOUT);
            statement.executeUpdate("COMMIT");
        }
    }

    private static void createTokens(Statement statement) throws SQLException {
        statement.executeUpdate("""
                CREATE TABLE person_token (
                    token TEXT NOT NULL,
                    case_id TEXT NOT NULL,
                    person_id TEXT NOT NULL,
                    retention TEXT NOT NULL,
                    PRIMARY KEY (token, case_id, person_id, retention)) STRICT, WITHOUT ROWID""");
        statement.executeUpdate("CREATE INDEX person_token_by_person ON person_token (case_id, person_id)");
    }

    private static void require(Connection connection, String pragma, String value) throws SQLException {
        if (!pragma(connection, pragma).equals(value)) {
            throw new SQLException("the vault needs " + pragma + " = " + value);
        }
    }

    private static String pragma(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA " + pragma)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }
}
