package org.mediationledger.launcher.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.ForkedJvm;

/** Kills a real process (SIGKILL) that appends with eight writers, and reads what is left with plain SQL. */
class KillTest {

    private static final int FEWEST_ACKNOWLEDGED = 34;

    @TempDir
    private Path folder;

    @Test
    void an_acknowledged_append_survives_three_kills() throws Exception {
        survives(3);
    }

    @Test
    @Tag("long")
    void an_acknowledged_append_survives_thirty_kills() throws Exception {
        survives(30);
    }

    private void survives(int kills) throws Exception {
        Random random = new Random(kills);
        for (int run = 0; run < kills; run++) {
            appendAndKill(run, FEWEST_ACKNOWLEDGED + random.nextInt(200));
            assertEverythingAcknowledgedIsThere();
        }
        assertThat(acknowledged()).hasSizeGreaterThanOrEqualTo(kills * FEWEST_ACKNOWLEDGED);
    }

    /** Writes down each acknowledgement with fsync before it reads the next. */
    private void appendAndKill(int run, int after) throws IOException, InterruptedException {
        Process process = ForkedJvm.start(AppendingProcess.class, events().toString(), "run" + run);
        try (BufferedReader told = process.inputReader(StandardCharsets.US_ASCII);
                FileChannel book =
                        FileChannel.open(acknowledgements(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            int read = 0;
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                book.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
                book.force(true);
                read++;
                if (read == after) {
                    // The handle's kill, not the process's, which would close the pipe with what is still in it.
                    process.toHandle().destroyForcibly();
                }
            }
            assertThat(read).isGreaterThanOrEqualTo(after);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void assertEverythingAcknowledgedIsThere() throws SQLException, IOException {
        Map<String, Integer> eventsByUnit = new HashMap<>();
        Set<String> eventIds = new HashSet<>();
        List<Long> positions = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + events());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT globalIndex, eventIdentifier, CAST(payload AS TEXT)"
                        + " FROM DomainEventEntry ORDER BY globalIndex")) {
            while (rows.next()) {
                positions.add(rows.getLong(1));
                eventIds.add(rows.getString(2));
                eventsByUnit.merge(words(rows.getString(3)), 1, Integer::sum);
            }
        }
        assertThat(eventsByUnit.keySet()).as("none is lost").containsAll(acknowledged());
        assertThat(eventIds).as("none is there twice").hasSameSizeAs(positions);
        assertThat(eventsByUnit)
                .as("none is torn")
                .allSatisfy((unit, events) -> assertThat(unit).endsWith(" " + events));
        assertThat(positions.getLast()).as("no gaps").isEqualTo(positions.size());
        assertThat(positions.getFirst()).isEqualTo(1);
    }

    private List<String> acknowledged() throws IOException {
        return Files.readAllLines(acknowledgements(), StandardCharsets.US_ASCII);
    }

    /** The text in {@code {"text":"run0-1-2 3"}}. */
    private static String words(String json) {
        return json.substring(json.indexOf(':') + 2, json.lastIndexOf('"'));
    }

    private Path events() {
        return folder.resolve("events.db");
    }

    private Path acknowledgements() {
        return folder.resolve("acknowledged");
    }
}
