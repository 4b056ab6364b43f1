package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;

/** A ledger that is one process ends and starts again over its folders. */
class RestartTest {

    @TempDir
    Path folder;

    @Test
    void what_was_read_before_a_restart_is_read_after_it_and_cases_go_on() {
        String kase;
        List<String> before;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
            kase = "/api/cases/"
                    + adviser.post(Intake.afterNoticeOf("2026-09-10")).is(201).id();
            adviser.post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
            before = read(adviser, kase);
        }
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-25");
            assertThat(read(adviser, kase)).isEqualTo(before);

            adviser.post(kase + "/advice", "{channel: 'VIDEO_CALL', topics: ['CERTIFICATE']}")
                    .is(200);
            assertThat(adviser.get("/api/cases", "name", "Ada Example").list("/items"))
                    .singleElement()
                    .satisfies(
                            item -> assertThat(item.path("status").asString()).isEqualTo("ADVICE_GIVEN"));
            assertThat(adviser.get("/api/due").list("/items"))
                    .singleElement()
                    .satisfies(item -> assertThat(item.path("rule").asString()).isEqualTo("APPEAL"));
        }
    }

    @Test
    void who_read_before_a_restart_is_on_record_after_it_and_entries_are_numbered_on() {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
            kase = "/api/cases/"
                    + adviser.post(Intake.afterNoticeOf("2026-09-10")).is(201).id();
            adviser.get(kase).is(200);
            Voice.of(ledger, "adviser.kids").get(kase).is(404);
        }
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "adviser").on("2026-09-25").get(kase + "/timeline").is(200);
            assertThat(Voice.of(ledger, "auditor").get(kase + "/access").list("/items"))
                    .extracting(entry -> entry.path("sequence").asLong()
                            + " " + entry.path("account").asString()
                            + " " + entry.path("outcome").asString())
                    .containsExactly("2 adviser READ", "1 adviser.kids REFUSED", "0 adviser READ");
        }
    }

    @Test
    void an_access_file_that_was_torn_by_a_crash_keeps_every_entry_that_was_answered_for() throws IOException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
            kase = "/api/cases/"
                    + adviser.post(Intake.afterNoticeOf("2026-09-10")).is(201).id();
            adviser.get(kase).is(200);
        }
        Path segment = folder.resolve("data/access/000000000000000-2026-09-24.jsonl");
        Files.writeString(segment, "{\"account\":\"adv", StandardOpenOption.APPEND);
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "adviser").on("2026-09-24").get(kase).is(200);
            assertThat(Voice.of(ledger, "auditor").get(kase + "/access").list("/items"))
                    .hasSize(2);
        }
    }

    private static List<String> read(Voice adviser, String kase) {
        return List.of(
                adviser.get(kase).is(200).body(),
                adviser.get(kase + "/timeline").is(200).body());
    }
}
