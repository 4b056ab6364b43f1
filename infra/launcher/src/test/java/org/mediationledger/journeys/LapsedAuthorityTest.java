package org.mediationledger.journeys;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.sweep.DailySweep;

/** A representative's authority has its last day, and nobody asks for anything. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LapsedAuthorityTest {

    @TempDir
    Path folder;

    @Test
    void the_access_that_rests_on_it_is_ended_on_the_day_after() {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice coordinator = Voice.of(ledger, "coordinator").on("2026-09-24");
            Voice representative = Voice.of(ledger, "representative");
            String kase = "/api/cases/"
                    + coordinator
                            .post(Intake.afterNoticeOf("2026-09-10"))
                            .is(201)
                            .id();
            String parent = coordinator.get(kase).is(200).text("/intake/holders/0/person");
            String helper = coordinator
                    .post(
                            kase + "/representatives",
                            ("{authorisedBy: '%s', representation: 'SUPPORTER', powers: ['SEE_CASE'],"
                                            + " evidence: 'EMAIL', name: 'Sam Supporter', until: '2026-09-30'}")
                                    .formatted(parent))
                    .is(201)
                    .id();
            coordinator
                    .post(
                            kase + "/access",
                            "{account: 'representative', role: 'REPRESENTATIVE', person: '%s'}".formatted(helper))
                    .is(200);

            coordinator.on("2026-09-30");
            sweep(ledger);
            representative.get(kase).is(200);
            coordinator.get("/api/worklist").is(200);

            coordinator.on("2026-10-01");
            sweep(ledger);
            representative.get(kase).isProblem(404, "CASE_NOT_FOUND");
        }
    }

    private static void sweep(EmbeddedLedger ledger) {
        DailySweep sweep = ledger.part(DailySweep.class);
        while (!sweep.sweep()) {
            Thread.onSpinWait();
        }
    }
}
