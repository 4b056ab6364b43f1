package org.mediationledger.launcher.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.log.EvidenceLog;

/** What becomes of packs that were given out when something that they disclose is erased. */
@Timeout(120)
class PacksAfterErasureTest {

    private static final String DAY = "2026-01-06";

    @TempDir
    Path folder;

    private static String pack(EmbeddedLedger ledger, String kase) {
        return Voice.of(ledger, "coordinator")
                .on(DAY)
                .get(kase + "/evidence?recipient=FAMILY")
                .is(200)
                .body();
    }

    @Test
    void they_are_made_anew_without_it_and_those_are_kept_over_every_later_start() {
        String kase;
        String after;
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice coordinator = Voice.of(ledger, "coordinator").on(DAY);
            String id = coordinator
                    .post(Intake.afterNoticeOf("2025-12-20").ofParent("Perpetua Packed"))
                    .is(201)
                    .id();
            kase = "/api/cases/" + id;
            String before = pack(ledger, kase);
            String parent = coordinator.get(kase).text("/intake/holders/0/person");
            Voice.of(ledger, "dpo")
                    .on(DAY)
                    .post(kase + "/people/" + parent + "/erasure", "{ground: 'OBJECTION'}")
                    .is(200);
            while (ledger.part(EvidenceLog.class)
                    .erasuresIn(UUID.fromString(id))
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            after = pack(ledger, kase);
            assertThat(after).isNotEqualTo(before);
            assertThat(pack(ledger, kase)).isEqualTo(after);
        }
        for (int starts = 0; starts < 2; starts++) {
            try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
                assertThat(pack(ledger, kase)).isEqualTo(after);
            }
        }
    }
}
