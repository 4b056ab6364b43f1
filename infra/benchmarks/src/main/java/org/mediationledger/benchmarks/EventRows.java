package org.mediationledger.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.mediationledger.launcher.sqlite.SqliteDatabase;
import org.mediationledger.launcher.sqlite.SqliteEventStore;

/** The very rows that the ledger appends for the commands of {@link Appending}, to be inserted by hand. */
final class EventRows {

    private static final String INSERT = "INSERT INTO DomainEventEntry (eventIdentifier, aggregateIdentifier,"
            + " sequenceNumber, type, timeStamp, payloadType, payloadRevision, payload, metaData)"
            + " VALUES (?,?,?,?,?,?,?,?,?)";
    private static final int TURNS = 4;

    private final List<OfCase> cases;

    private EventRows(List<OfCase> cases) {
        this.cases = cases;
    }

    /** One case's rows, which go on after its prepared events. */
    private record OfCase(String aggregate, List<Form> forms, long next) {}

    /** A row but for what makes it the next of its case. */
    private record Form(
            String type,
            String timeStamp,
            String payloadType,
            String payloadRevision,
            byte[] payload,
            byte[] metaData) {}

    /** One case's rows without end. Of one thread at a time. */
    static final class Stream {

        private final String aggregate;
        private final List<Form> forms;
        private long sequence;
        private int turn;

        private Stream(OfCase rows) {
            this.aggregate = rows.aggregate;
            this.forms = rows.forms;
            this.sequence = rows.next;
        }

        Row next() {
            Form form = forms.get(turn);
            turn = (turn + 1) % forms.size();
            return new Row(UUID.randomUUID().toString(), aggregate, sequence++, form);
        }
    }

    /** A row. */
    record Row(String id, String aggregate, long sequence, Form form) {

        void insert(PreparedStatement insert) throws SQLException {
            insert.setString(1, id);
            insert.setString(2, aggregate);
            insert.setLong(3, sequence);
            insert.setString(4, form.type);
            insert.setString(5, form.timeStamp);
            insert.setString(6, form.payloadType);
            insert.setString(7, form.payloadRevision);
            insert.setBytes(8, form.payload);
            insert.setBytes(9, form.metaData);
            insert.executeUpdate();
        }
    }

    /** Has the ledger append them to the prepared cases, and reads them back. */
    static EventRows of(PreparedCases prepared) throws SQLException {
        Path file = prepared.freshFile();
        try (SqliteEventStore store = PreparedCases.open(file);
                RunningCommandSide ledger = RunningCommandSide.over(store.engine())) {
            for (Story story : prepared.stories()) {
                for (int turn = 0; turn < TURNS; turn++) {
                    ledger.send(story.again(turn));
                }
            }
        }
        List<OfCase> cases = new ArrayList<>();
        try (Connection connection = connect(file)) {
            for (Story story : prepared.stories()) {
                cases.add(ofCase(connection, story.caseId().toString()));
            }
        }
        return new EventRows(cases);
    }

    /** The rows of every case, from the first after its prepared events. */
    List<Stream> streams() {
        return cases.stream().map(Stream::new).toList();
    }

    private static OfCase ofCase(Connection connection, String aggregate) throws SQLException {
        List<Form> forms = new ArrayList<>();
        long first = 0;
        try (PreparedStatement select =
                connection.prepareStatement("SELECT sequenceNumber, type, timeStamp, payloadType, payloadRevision,"
                        + " payload, metaData FROM DomainEventEntry WHERE aggregateIdentifier = ?"
                        + " ORDER BY sequenceNumber DESC LIMIT " + TURNS)) {
            select.setString(1, aggregate);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    first = rows.getLong(1);
                    forms.addFirst(new Form(
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getBytes(6),
                            rows.getBytes(7)));
                }
            }
        }
        return new OfCase(aggregate, List.copyOf(forms), first);
    }

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement(INSERT);
    }

    /** A connection that writes as the ledger's own does: the same code sets it up. */
    static Connection connect(Path file) throws SQLException {
        return SqliteDatabase.open(file, migrationsOf(file)).connect();
    }

    /** As many as the file has had, so that none is run. */
    private static List<String> migrationsOf(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return Collections.nCopies(version.getInt(1), "");
        }
    }
}
