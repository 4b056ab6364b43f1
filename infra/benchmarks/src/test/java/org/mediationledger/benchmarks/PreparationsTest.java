package org.mediationledger.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediationledger.launcher.sqlite.SqliteEventStore;

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
    void a_replay_writes_every_view_and_the_raw_writes_are_its_documents() {
        try (PreparedHistory history = new PreparedHistory(CASES);
                InProcessMongo mongo = InProcessMongo.start()) {
            WrittenViews written = WrittenViews.of(history);
            assertThat(written.collections())
                    .containsExactlyInAnyOrder(
                            "casefile", "casefile_open", "timeline", "confidence", "register", "due");
            written.collections().forEach(collection -> {
                written.writeAgain(collection, mongo.database());
                assertThat(mongo.database().getCollection(collection).countDocuments())
                        .isEqualTo(CASES);
            });
        }
    }

    private static List<Object> payloads(SqliteEventStore store, Story story) {
        return store.engine()
                .readEvents(story.caseId().toString())
                .asStream()
                .<Object>map(event -> event.getPayload())
                .toList();
    }
}
