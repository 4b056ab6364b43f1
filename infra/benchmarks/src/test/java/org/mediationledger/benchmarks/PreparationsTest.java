package org.mediationledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.log.LogHead;

final class PreparationsTest {

    private static final int CASES = 8;

    @Test
    void every_prepared_case_accepts_the_command_of_each_turn_and_appends_one_event() {
        try (PreparedCases cases = new PreparedCases(CASES);
                SqliteEventStore store = PreparedCases.open(cases.freshFile());
                RunningCommandSide ledger = RunningCommandSide.over(store.engine())) {
            long prepared = store.events().headPosition();
            Turns<Story> turns = new Turns<>(cases.stories(), 0, 1);
            int sent = CASES * 5;
            for (int i = 0; i < sent; i++) {
                ledger.send(turns.next().again(turns.round()));
            }
            assertThat(store.events().headPosition()).isEqualTo(prepared + sent);
        }
    }

    @Test
    void the_raw_rows_are_those_that_the_ledger_appends() throws Exception {
        try (PreparedCases cases = new PreparedCases(CASES)) {
            EventRows.Stream stream = EventRows.of(cases).streams().getFirst();
            Story story = cases.stories().getFirst();
            Path file = cases.freshFile();
            try (Connection connection = EventRows.connect(file);
                    PreparedStatement insert = EventRows.prepare(connection)) {
                connection.setAutoCommit(false);
                try (GroupWriter writer = new GroupWriter(connection, insert)) {
                    for (int turn = 0; turn < 4; turn++) {
                        writer.insert(stream.next());
                    }
                }
            }
            List<Object> byHand;
            try (SqliteEventStore store = PreparedCases.open(file)) {
                byHand = payloads(store, story);
            }
            try (SqliteEventStore store = PreparedCases.open(cases.freshFile());
                    RunningCommandSide ledger = RunningCommandSide.over(store.engine())) {
                for (int turn = 0; turn < 4; turn++) {
                    ledger.send(story.again(turn));
                }
                assertThat(payloads(store, story)).hasSize(16).isEqualTo(byHand);
            }
        }
    }

    @Test
    void the_raw_writes_of_a_replay_leave_the_documents_that_a_replay_leaves() {
        try (PreparedHistory history = new PreparedHistory(CASES);
                InProcessMongo replayed = InProcessMongo.start();
                InProcessMongo raw = InProcessMongo.start()) {
            try (RunningQuerySide views = RunningQuerySide.over(history.store(), replayed.database())) {
                views.awaitAll(history.events());
            }
            WrittenViews written = WrittenViews.of(history);
            assertThat(written.collections())
                    .containsExactlyInAnyOrder(
                            "casefile",
                            "casefile_open",
                            "timeline",
                            "timeline_page",
                            "confidence",
                            "register",
                            "due",
                            "worklist",
                            "papers",
                            "papers_released",
                            "bundles");
            written.collections().forEach(collection -> {
                written.writeAgain(collection, raw.database());
                assertThat(documents(raw, collection))
                        .as(collection)
                        .hasSizeGreaterThanOrEqualTo(CASES)
                        .containsExactlyInAnyOrderElementsOf(documents(replayed, collection));
            });
        }
    }

    @Test
    void the_plain_appends_leave_the_bytes_that_the_recorded_reads_leave() throws Exception {
        try (WorkFolder folder = WorkFolder.make()) {
            List<byte[]> lines = PreparedReads.lines(folder.file("access"), CASES);
            try (RawAppends appends = new RawAppends(folder.file("raw"))) {
                for (int i = 0; i < CASES; i += 2) {
                    appends.append(lines.get(i));
                    appends.appendWithOthers(lines.get(i + 1));
                }
            }
            assertThat(Files.readAllLines(folder.file("raw")))
                    .hasSize(CASES)
                    .isEqualTo(Files.readAllLines(folder.file("access").resolve("000000000000000-2026-11-21.jsonl")));
        }
    }

    @Test
    void every_event_of_the_history_is_sequenced() {
        try (PreparedHistory history = new PreparedHistory(CASES);
                WorkFolder folder = WorkFolder.make()) {
            assertThat(Sequencing.sequenced(history.store(), folder.file("log")))
                    .isEqualTo(history.events());
        }
    }

    @Test
    void the_log_that_is_read_has_its_root_and_no_other() {
        try (WorkFolder folder = WorkFolder.make()) {
            LogHead head = LogReading.grown(folder.file("log"), 700);

            LogReading.requireRoot(folder.file("log"), head);
            assertThatThrownBy(() -> LogReading.requireRoot(
                            folder.file("log"), new LogHead(699, head.root(), head.term(), head.batch())))
                    .hasMessageContaining("another root");
        }
    }

    @Test
    void each_call_is_timed_and_the_slowest_hundredth_left_to_the_last_percent() {
        Set<Long> numbers = ConcurrentHashMap.newKeySet();
        Latencies latencies =
                Latencies.of(4, 5, 50, number -> assertThat(numbers.add(number)).isTrue());
        assertThat(numbers).hasSize(220);
        assertThat(latencies.millis(0.5)).isPositive().isLessThanOrEqualTo(latencies.millis(0.99));
    }

    private static List<Document> documents(InProcessMongo mongo, String collection) {
        return mongo.database().getCollection(collection).find().into(new ArrayList<>());
    }

    private static List<Object> payloads(SqliteEventStore store, Story story) {
        return store.engine()
                .readEvents(story.caseId().toString())
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }
}
