package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.access.AccessBatch;
import org.mediationledger.launcher.access.AccessCheck;
import org.mediationledger.launcher.access.AccessFile;
import org.mediationledger.launcher.evidence.BatchLeaves;
import org.mediationledger.log.PublishedLog;

/** Who read is sealed in the evidence log: with every export, when a ledger ends, and when it starts again. */
class SealedReadsTest {

    @TempDir
    private Path folder;

    @Test
    void reads_are_sealed_once_and_an_entry_that_is_altered_afterwards_is_found_out() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
            String kase = "/api/cases/"
                    + adviser.post(Intake.afterNoticeOf("2026-09-10")).is(201).id();
            adviser.get(kase).is(200);
            adviser.get(kase + "/timeline").is(200);
            Voice.of(ledger, "auditor").get(kase + "/evidence").is(200);
            assertThat(sealed())
                    .as("with the export, but for the read of the pack itself")
                    .isEqualTo(2);
            Voice.of(ledger, "coordinator.kids").get(kase).is(404);
        }
        assertThat(sealed()).as("with the end").isEqualTo(4);
        assertThat(changed()).isEmpty();
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "adviser").on("2026-09-25").get("/api/cases").is(200);
        }
        assertThat(sealed()).isEqualTo(5);
        assertThat(changed()).isEmpty();

        alter("\"REFUSED\"", "\"READ\"");
        assertThat(changed())
                .singleElement()
                .satisfies(batch -> assertThat(batch.end()).isEqualTo(4));
    }

    @Test
    void a_ledger_whose_sealed_reads_are_gone_does_not_start() throws IOException {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "adviser").on("2026-09-24").get("/api/cases").is(200);
        }
        Files.delete(segment());
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> EmbeddedLedger.over(folder))
                .withStackTraceContaining("entry 0 of the access file, which was sealed, is missing");
    }

    private PublishedLog log() {
        return new PublishedLog(folder.resolve("data/log"));
    }

    /** How many entries are sealed; each batch begins where the one before it ends. */
    private long sealed() {
        List<AccessBatch> batches = new ArrayList<>();
        PublishedLog log = log();
        BatchLeaves.each(log::read, log.size(), batch -> {
            assertThat(batch.first())
                    .isEqualTo(batches.isEmpty() ? 0 : batches.getLast().end());
            batches.add(batch);
        });
        return batches.isEmpty() ? 0 : batches.getLast().end();
    }

    private List<AccessBatch> changed() {
        AccessCheck check = new AccessCheck(AccessFile.stopped(folder.resolve("data/access")));
        PublishedLog log = log();
        BatchLeaves.each(log::read, log.size(), check);
        return check.changed();
    }

    private Path segment() {
        return folder.resolve("data/access/000000000000000-2026-09-24.jsonl");
    }

    private void alter(String was, String is) throws IOException {
        String before = Files.readString(segment());
        assertThat(before).contains(was);
        Files.writeString(segment(), before.replace(was, is));
    }
}
