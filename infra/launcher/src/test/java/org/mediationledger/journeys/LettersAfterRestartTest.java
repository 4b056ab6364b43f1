package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;

/** Letters are owed by the case, whatever process looks after them; a harder end of a process is tried at every change. */
@Tag("long")
class LettersAfterRestartTest {

    @TempDir
    Path folder;

    @Test
    void what_a_process_left_unwritten_the_next_one_sends_and_the_one_after_sends_nothing_again() {
        String kase;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            kase = advised(ledger, "ada@example.org");
        }
        try (EmbeddedLedger ledger = sending()) {
            letterLeft(ledger, kase);
            assertThat(mails()).hasSize(1);
        }
        List<String> sent = mails();
        try (EmbeddedLedger ledger = sending()) {
            letterLeft(ledger, advised(ledger, "eve@example.org"));
            assertThat(mails()).hasSize(2).containsAll(sent);
            assertThat(letters(ledger, kase)).containsOnlyOnce("DISPATCHED").doesNotContain("WRITTEN\"");
        }
    }

    private EmbeddedLedger sending() {
        return EmbeddedLedger.over(folder, "--ledger.letters.folder=" + folder.resolve("outbox"));
    }

    private static String advised(EmbeddedLedger ledger, String email) {
        Voice adviser = Voice.of(ledger, "adviser").on("2026-09-24");
        String kase = "/api/cases/"
                + adviser.post(Intake.afterNoticeOf("2026-09-10")
                                .with(
                                        "holder",
                                        Map.of(
                                                "capacity",
                                                "PARENT",
                                                "name",
                                                "Ada Example",
                                                "phone",
                                                "0161 496 0000",
                                                "email",
                                                email)))
                        .is(201)
                        .id();
        adviser.post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
        adviser.post(kase + "/advice", "{channel: 'VIDEO_CALL', topics: ['CERTIFICATE']}")
                .is(200);
        return kase;
    }

    private static void letterLeft(EmbeddedLedger ledger, String kase) {
        while (!letters(ledger, kase).contains("DISPATCHED")) {
            Thread.onSpinWait();
        }
    }

    private static String letters(EmbeddedLedger ledger, String kase) {
        return Voice.of(ledger, "adviser").get(kase + "/letters").is(200).body();
    }

    private List<String> mails() {
        return List.of(Objects.requireNonNullElse(
                folder.resolve("outbox/mail").toFile().list((place, name) -> name.endsWith(".eml")), new String[0]));
    }
}
