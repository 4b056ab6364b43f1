package org.mediationledger.launcher.sqlite;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes (https://sqlite.org/rescode.html) mean to a writer. */
final class ResultCodes {

    /** The low byte of an extended result code is its primary code. */
    private static final int PRIMARY_CODE = 0xff;

    private ResultCodes() {}

    /** The statement alone was refused and undone; the transaction around it goes on. */
    static boolean isConstraintViolation(SQLException failure) {
        return failure instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
    }

    /** Somebody else was first: 2067 (unique), 1555 (primary key), or 19 where the driver doesn't tell which. */
    static boolean isDuplicateKey(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return switch (sqlite.getResultCode()) {
                    case SQLITE_CONSTRAINT, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> true;
                    default -> false;
                };
            }
        }
        return false;
    }
}
