package org.mediationledger.launcher.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/**
 * One SQLite file whose commits are durable: a write-ahead log that is fsynced at every commit ({@code
 * synchronous=FULL}), and deleted content overwritten with zeros ({@code secure_delete}).
 *
 * <p>The file's {@code user_version} counts the migrations applied to it.
 */
public final class SqliteDatabase {

    private static final int LOCK_WAIT_MILLIS = 5_000;
    private static final int SYNCHRONOUS_FULL = 2;

    private final Path file;

    private SqliteDatabase(Path file) {
        this.file = file;
    }

    /**
     * Opens or creates the file and brings its tables up to date.
     *
     * @param migrations one SQL statement each, in the order in which they apply; only ever appended to
     * @throws SQLException when the file is no database, can't be made durable, or was written by a newer ledger (it
     *     has had more migrations than are given)
     */
    public static SqliteDatabase open(Path file, List<String> migrations) throws SQLException {
        SqliteDatabase database = new SqliteDatabase(file);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            database.migrate(connection, migrations);
            connection.commit();
        }
        return database;
    }

    /** A file that is there, whatever tables it has: to be read. */
    static SqliteDatabase existing(Path file) {
        return new SqliteDatabase(file);
    }

    /** A new connection that may write, in auto-commit mode. Its owner closes it. */
    public Connection connect() throws SQLException {
        SQLiteConfig config = settings();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setPragma(Pragma.SECURE_DELETE, "true");
        Connection connection = config.createConnection(url());
        try {
            requireDurable(connection);
            return connection;
        } catch (SQLException notDurable) {
            connection.close();
            throw notDurable;
        }
    }

    /** A new connection that can only read; it never waits for a writer, nor a writer for it. Its owner closes it. */
    public Connection connectReadOnly() throws SQLException {
        SQLiteConfig config = settings();
        config.setReadOnly(true);
        return config.createConnection(url());
    }

    /**
     * Moves everything committed into the main file and empties the write-ahead log, so that what was deleted or
     * overwritten is in neither.
     *
     * @throws SQLException when it failed or a reader held the log; what is committed stays committed
     */
    public void emptyWriteAheadLog() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (result.next() && result.getInt(1) != 0) {
                throw new SQLException("the write-ahead log of " + file + " is in use and could not be emptied");
            }
        }
    }

    private static SQLiteConfig settings() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(LOCK_WAIT_MILLIS);
        config.setTempStore(TempStore.MEMORY);
        // The driver would otherwise run one more query after every insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private String url() {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    /** SQLite answers with the mode that holds, which on some file systems isn't the mode asked for. */
    private void requireDurable(Connection connection) throws SQLException {
        if (!"wal".equals(text(connection, "PRAGMA journal_mode"))
                || number(connection, "PRAGMA synchronous") < SYNCHRONOUS_FULL) {
            throw new SQLException("the file system of " + file + " does not allow a durable write-ahead log");
        }
    }

    private void migrate(Connection connection, List<String> migrations) throws SQLException {
        int applied = number(connection, "PRAGMA user_version");
        if (applied > migrations.size()) {
            throw new SQLException(file + " was written by a newer version of the ledger (its tables have version "
                    + applied + ", this one knows " + migrations.size() + ")");
        }
        try (Statement statement = connection.createStatement()) {
            for (String migration : migrations.subList(applied, migrations.size())) {
                statement.executeUpdate(migration);
            }
            statement.executeUpdate("PRAGMA user_version = " + migrations.size());
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
