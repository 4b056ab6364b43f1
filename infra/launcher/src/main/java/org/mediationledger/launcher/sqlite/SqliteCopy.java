package org.mediationledger.launcher.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/** Copies of SQLite files that somebody may be writing to (SQLite's online backup). */
public final class SqliteCopy {

    private static final int LOCK_WAIT_MILLIS = 5_000;

    /** All pages in one step: the copy is of one moment, and no writer makes it begin anew. */
    private static final int ALL_PAGES = -1;

    private SqliteCopy() {}

    /**
     * Copies a database as it stands at one moment.
     *
     * @param to an empty file
     * @throws IOException when either file can't be used
     */
    public static void copy(Path from, Path to) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(LOCK_WAIT_MILLIS);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + from.toAbsolutePath())) {
            connection
                    .unwrap(SQLiteConnection.class)
                    .getDatabase()
                    .backup("main", to.toAbsolutePath().toString(), (remaining, pages) -> {}, 0, 0, ALL_PAGES);
        } catch (SQLException failed) {
            throw new IOException(from.getFileName() + " could not be copied (" + failed.getMessage() + ")", failed);
        }
    }

    /** Whether the file is a database without damage to its structure. */
    public static boolean isSound(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check")) {
            return answer.next() && answer.getString(1).equals("ok");
        } catch (SQLException damaged) {
            return false;
        }
    }
}
