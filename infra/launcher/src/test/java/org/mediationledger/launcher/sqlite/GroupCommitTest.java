package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first unit holds its leader up until others wait, so that they form one group. */
@Timeout(60)
class GroupCommitTest {

    private static final List<String> TABLE = List.of(
            "CREATE TABLE word (id INTEGER PRIMARY KEY, after INTEGER REFERENCES word DEFERRABLE INITIALLY DEFERRED)");

    @TempDir
    private Path folder;

    private SqliteDatabase database;
    private GroupCommit writer;

    @BeforeEach
    void open() throws SQLException {
        database = SqliteDatabase.open(folder.resolve("words.db"), TABLE);
        writer = new GroupCommit(() -> {
            Connection connection = database.connect();
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
            }
            return connection;
        });
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
    }

    @Test
    void a_unit_that_is_refused_is_undone_wholly_and_alone() throws Exception {
        List<FutureTask<Void>> group = asOneGroup(
                words("INSERT INTO word VALUES (1, NULL)", "INSERT INTO word VALUES (2, NULL)"),
                words("INSERT INTO word VALUES (3, NULL)", "INSERT INTO word VALUES (1, NULL)"),
                words("INSERT INTO word VALUES (2, NULL)"),
                words("INSERT INTO word VALUES (4, NULL)"));

        group.get(0).get();
        assertNotStored(group.get(1), SQLIntegrityConstraintViolationException.class);
        assertNotStored(group.get(2), SQLIntegrityConstraintViolationException.class);
        group.get(3).get();
        assertThat(stored()).containsExactly(0, 1, 2, 4);
    }

    @Test
    void a_commit_that_fails_fails_for_the_whole_group_and_the_next_group_is_stored() throws Exception {
        List<FutureTask<Void>> group = asOneGroup(
                words("INSERT INTO word VALUES (1, NULL)"),
                words("INSERT INTO word VALUES (2, 99)"),
                words("INSERT INTO word VALUES (3, NULL)"));

        for (FutureTask<Void> one : group) {
            assertNotStored(one, SQLException.class);
        }
        assertThat(stored()).containsExactly(0);
        writer.commit(words("INSERT INTO word VALUES (5, NULL)"));
        assertThat(stored()).containsExactly(0, 5);
    }

    @Test
    void a_statement_that_fails_for_another_reason_fails_for_the_whole_group_and_the_next_group_is_stored()
            throws Exception {
        List<FutureTask<Void>> group =
                asOneGroup(words("INSERT INTO word VALUES (1, NULL)"), words("INSERT INTO nowhere VALUES (2)"));

        for (FutureTask<Void> one : group) {
            assertNotStored(one, SQLException.class);
        }
        writer.commit(words("INSERT INTO word VALUES (5, NULL)"));
        assertThat(stored()).containsExactly(0, 5);
    }

    @Test
    void a_unit_alone_that_is_refused_leaves_nothing_behind() throws Exception {
        assertThatExceptionOfType(SQLIntegrityConstraintViolationException.class)
                .isThrownBy(() ->
                        writer.commit(words("INSERT INTO word VALUES (1, NULL)", "INSERT INTO word VALUES (1, NULL)")));
        writer.commit(words("INSERT INTO word VALUES (2, NULL)"));
        assertThat(stored()).containsExactly(2);
    }

    @Test
    void a_leader_that_breaks_down_leaves_the_queue_in_order() throws Exception {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> writer.commit(new Words(List.of()) {
                    @Override
                    public void write(Connection connection) {
                        throw new IllegalStateException("broken");
                    }
                }))
                .withMessage("not stored: broken");
        writer.commit(words("INSERT INTO word VALUES (1, NULL)"));
        assertThat(stored()).containsExactly(1);
    }

    @Test
    void a_file_that_another_process_writes_to_is_not_stored_to_and_later_is() throws Exception {
        try (Connection intruder = database.connect();
                Statement statement = intruder.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> writer.commit(words("INSERT INTO word VALUES (1, NULL)")))
                    .withMessageContaining("SQLITE_BUSY");
            statement.execute("ROLLBACK");
        }
        writer.commit(words("INSERT INTO word VALUES (1, NULL)"));
        assertThat(stored()).containsExactly(1);
    }

    /** Stores word 0, and meanwhile has the units queue up in this order behind it. */
    private List<FutureTask<Void>> asOneGroup(GroupCommit.Unit... units) throws Exception {
        CountDownLatch leading = new CountDownLatch(1);
        CountDownLatch othersWait = new CountDownLatch(1);
        FutureTask<Void> leader = started(new Words(List.of("INSERT INTO word VALUES (0, NULL)")) {
                    @Override
                    public void write(Connection connection) throws SQLException {
                        leading.countDown();
                        awaitUninterruptibly(othersWait);
                        super.write(connection);
                    }
                })
                .task();
        leading.await();
        List<FutureTask<Void>> group = new ArrayList<>();
        for (GroupCommit.Unit unit : units) {
            Started follower = started(unit);
            while (follower.thread().getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            group.add(follower.task());
        }
        othersWait.countDown();
        leader.get();
        return group;
    }

    private record Started(Thread thread, FutureTask<Void> task) {}

    private Started started(GroupCommit.Unit unit) {
        Callable<Void> commit = () -> {
            writer.commit(unit);
            return null;
        };
        FutureTask<Void> task = new FutureTask<>(commit);
        return new Started(Thread.ofPlatform().start(task), task);
    }

    private static void assertNotStored(FutureTask<Void> unit, Class<? extends SQLException> why) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(unit::get)
                .withCauseExactlyInstanceOf(why);
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private List<Integer> stored() throws SQLException {
        try (Connection connection = database.connectReadOnly();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM word ORDER BY id")) {
            List<Integer> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
            return ids;
        }
    }

    private static Words words(String... statements) {
        return new Words(List.of(statements));
    }

    private static class Words implements GroupCommit.Unit {

        private final List<String> statements;

        Words(List<String> statements) {
            this.statements = statements;
        }

        @Override
        public boolean isOneStatement() {
            return statements.size() == 1;
        }

        @Override
        public void write(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (String one : statements) {
                    statement.executeUpdate(one);
                }
            }
        }
    }
}
