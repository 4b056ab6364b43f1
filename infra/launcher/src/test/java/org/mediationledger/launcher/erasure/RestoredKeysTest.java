package org.mediationledger.launcher.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A backup of keys is restored that was made before an erasure. */
@Timeout(120)
@ExtendWith(OutputCaptureExtension.class)
class RestoredKeysTest {

    /** Before the day on which a journey's clock stands at a start. */
    private static final String BEFORE = "2026-01-02";

    @TempDir
    Path folder;

    @Test
    void what_was_erased_is_erased_again_before_anything_is_answered_and_that_is_reported(CapturedOutput said)
            throws IOException {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = "/api/cases/"
                    + Voice.of(ledger, "coordinator")
                            .on(BEFORE)
                            .post(Intake.afterNoticeOf("2025-12-20").ofParent("Perpetua Returning"))
                            .is(201)
                            .id();
        }
        Path keys = folder.resolve("data").resolve("vault.db");
        Path backup = Files.copy(keys, folder.resolve("vault.backup"));
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            erase(ledger, kase);
        }
        Files.copy(backup, keys, StandardCopyOption.REPLACE_EXISTING);
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice coordinator = Voice.of(ledger, "coordinator").on("2026-01-06");

            assertThat(parentIn(coordinator.get(kase)).at("/name/erased").asBoolean())
                    .isTrue();
            assertThat(coordinator.get("/api/cases", "name", "Perpetua").is(200).list("/items"))
                    .isEmpty();
            assertThat(ledger.part(MeterRegistry.class)
                            .counter("ledger.erasures.keys.reappeared")
                            .count())
                    .isEqualTo(2);
            Health health = ledger.part(ErasureFigures.class).health();
            assertThat(health.getDetails()).containsEntry("keysReappeared", 2L);
            assertThat(said.getAll().lines().filter(line -> line.contains("had been erased")))
                    .singleElement()
                    .asString()
                    .contains("2 data keys were there")
                    .contains(kase.replace("/api/cases/", ""));
            assertThat(said.getAll()).doesNotContain("Perpetua");
        }
    }

    @Test
    void a_ledger_that_nothing_came_back_to_reports_nothing() {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = "/api/cases/"
                    + Voice.of(ledger, "coordinator")
                            .on(BEFORE)
                            .post(Intake.afterNoticeOf("2025-12-20"))
                            .is(201)
                            .id();
            erase(ledger, kase);
        }
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            assertThat(parentIn(Voice.of(ledger, "coordinator").get(kase))
                            .at("/name/erased")
                            .asBoolean())
                    .isTrue();
            assertThat(ledger.part(ErasureFigures.class).health().getDetails())
                    .containsEntry("keysDestroyed", 0L)
                    .containsEntry("keysReappeared", 0L);
        }
    }

    private static void erase(EmbeddedLedger ledger, String kase) {
        Voice officer = Voice.of(ledger, "dpo").on("2026-01-06");
        String parent = parentIn(officer.get(kase)).path("person").asString();
        officer.post(kase + "/people/" + parent + "/erasure", "{ground: 'OBJECTION'}")
                .is(200);
        while (!parentIn(officer.get(kase)).at("/name/erased").asBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static tools.jackson.databind.JsonNode parentIn(Answer file) {
        return file.is(200).json().at("/intake/holders/0");
    }
}
