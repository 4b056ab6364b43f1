package org.mediationledger.launcher.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection that keeps what it prepared: closing a statement gives it back, preparing the same SQL again takes it
 * out. For one thread at a time.
 */
final class StatementCache implements InvocationHandler {

    /** What closing the connection does. */
    @FunctionalInterface
    interface OnClose {
        void close(Connection cached) throws SQLException;
    }

    private static final int MOST_KEPT = 64;

    private final Connection connection;
    private final OnClose onClose;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    private StatementCache(Connection connection, OnClose onClose) {
        this.connection = connection;
        this.onClose = onClose;
    }

    /** Closing it closes the connection. */
    static Connection over(Connection connection) {
        return over(connection, cached -> connection.close());
    }

    static Connection over(Connection connection, OnClose onClose) {
        return proxy(Connection.class, new StatementCache(connection, onClose));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("close")) {
            onClose.close((Connection) proxy);
            return null;
        }
        if (method.getName().equals("prepareStatement")
                && arguments != null
                && arguments.length == 1
                && arguments[0] instanceof String sql) {
            return proxy(PreparedStatement.class, new Lent(sql, take(sql)));
        }
        return call(connection, method, arguments);
    }

    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        statement.clearParameters();
        if (idle.size() == MOST_KEPT || idle.putIfAbsent(sql, statement) != null) {
            statement.close();
        }
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** A statement in somebody's hands. One that failed is not used again: the driver may have given it up. */
    private final class Lent implements InvocationHandler {

        private final String sql;
        private final PreparedStatement statement;
        private boolean failed;

        Lent(String sql, PreparedStatement statement) {
            this.sql = sql;
            this.statement = statement;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("close")) {
                close();
                return null;
            }
            try {
                return call(statement, method, arguments);
            } catch (SQLException thrown) {
                failed = true;
                throw thrown;
            }
        }

        private void close() throws SQLException {
            if (failed) {
                statement.close();
            } else {
                giveBack(sql, statement);
            }
        }
    }
}
