package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

    private static List<String> read(Voice adviser, String kase) {
        return List.of(
                adviser.get(kase).is(200).body(),
                adviser.get(kase + "/timeline").is(200).body());
    }
}
