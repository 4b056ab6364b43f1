package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.sweep.DailySweep;
import tools.jackson.databind.JsonNode;

/** A ledger whose cases were recorded under an older calendar starts again under the one in force. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CalendarChangeTest {

    @TempDir
    Path folder;

    @Test
    void every_running_date_is_restated_once_and_a_later_day_said_beside_the_one_said_before() throws SQLException {
        String kase = recordedUnderAnOlderCalendar();
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-28");
            sweep(ledger);

            assertThat(adviser.get(kase).is(200).list("/deadlines"))
                    .isNotEmpty()
                    .allSatisfy(
                            date -> assertThat(date.path("edition").asString()).doesNotContain("bank-holidays-2027"));
            JsonNode appeal = adviser.get(kase).list("/deadlines").stream()
                    .filter(date -> date.path("rule").asString().equals("APPEAL"))
                    .findFirst()
                    .orElseThrow();
            assertThat(appeal.path("dueOn").asString()).isEqualTo("2026-11-10");
            assertThat(appeal.path("targetOn").asString()).isEqualTo("2026-11-09");
            assertThat(restatements(adviser, kase))
                    .singleElement()
                    .satisfies(entry ->
                            assertThat(entry.path("actorRole").asString()).isEqualTo("LEDGER"));

            for (String day : List.of("2026-09-29", "2026-10-12")) {
                adviser.on(day);
                sweep(ledger);
            }
            assertThat(restatements(adviser, kase)).hasSize(1);
        }
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-10-13");
            sweep(ledger);
            assertThat(restatements(adviser, kase)).hasSize(1);
        }
    }

    private String recordedUnderAnOlderCalendar() throws SQLException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
            kase = "/api/cases/"
                    + adviser.post(Intake.afterNoticeOf("2026-09-10")).is(201).id();
            adviser.post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                    .is(200);
        }
        try (Connection events = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/events.db"));
                Statement statement = events.createStatement()) {
            statement.executeUpdate("UPDATE DomainEventEntry SET payload = CAST(replace(replace(CAST(payload AS TEXT),"
                    + " 'bank-holidays-2028', 'bank-holidays-2027'), '\"dueOn\":\"2026-11-10\"',"
                    + " '\"dueOn\":\"2026-11-09\"') AS BLOB)");
        }
        return kase;
    }

    private static void sweep(EmbeddedLedger ledger) {
        DailySweep sweep = ledger.part(DailySweep.class);
        while (!sweep.sweep()) {
            Thread.onSpinWait();
        }
    }

    private static List<JsonNode> restatements(Voice voice, String kase) {
        List<JsonNode> entries = new ArrayList<>(
                voice.get(kase + "/timeline", "limit", "200").is(200).list("/items"));
        entries.removeIf(entry -> !entry.path("type").asString().equals("case.dates-restated"));
        return entries;
    }
}
