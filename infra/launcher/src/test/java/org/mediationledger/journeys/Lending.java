package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;

/** Whose paper is it: from a report that a family lends to what may go before the Tribunal. */
abstract non-sealed class Lending extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");
    private static final byte[] REPORT = "Reads well below the level of the class.\n".getBytes(StandardCharsets.UTF_8);
    private static final String ABOUT =
            "{kind: 'REPORT', owner: 'FAMILY', author: 'EDUCATIONAL_PSYCHOLOGIST', title: 'Report of Dr Wójcik'}";

    @Test
    void a_report_is_lent_shared_and_released_and_each_step_reaches_further() {
        String kase = underAppeal();
        String report = as("coordinator")
                .on("2026-10-01")
                .lend(kase + "/documents", ABOUT, REPORT)
                .is(201)
                .id();
        String bytes = kase + "/documents/" + report + "/versions/1";

        assertThat(titles("coordinator", kase)).containsExactly("Report of Dr Wójcik");
        assertThat(titles("family", kase)).containsExactly("Report of Dr Wójcik");
        assertThat(titles("authority", kase)).isEmpty();
        assertThat(titles("preparer", kase)).isEmpty();
        as("authority").get(bytes).isProblem(404, "NOT_FOUND");
        assertThat(as("family").fetch(bytes)).isEqualTo(REPORT);
        assertThat(story("authority", kase)).noneMatch(told -> told.contains("paper"));
        assertThat(story("coordinator", kase))
                .endsWith("A paper of the family was lent for the mediation: a report, “Report of Dr Wójcik”.");

        as("coordinator")
                .on("2026-10-02")
                .post(kase + "/documents/" + report + "/sharing", "{owner: 'FAMILY'}")
                .is(200);
        assertThat(as("authority").fetch(bytes)).isEqualTo(REPORT);
        as("preparer").get(bytes).isProblem(404, "NOT_FOUND");

        as("coordinator")
                .on("2026-10-05")
                .post(kase + "/documents/" + report + "/release", "{owner: 'FAMILY', ground: 'OWNER'}")
                .is(200);
        assertThat(as("preparer").fetch(bytes)).isEqualTo(REPORT);
        assertThat(titles("preparer", kase)).containsExactly("Report of Dr Wójcik");
        assertThat(story("authority", kase))
                .endsWith(
                        "A paper was shared by the family with the others at the table: a report, version 1.",
                        "A paper of the family may go before the Tribunal: a report, version 1; its owner released it.");
    }

    @Test
    void an_authority_brings_its_own_papers_and_nobody_elses() {
        String kase = underAppeal();

        as("authority")
                .on("2026-10-01")
                .lend(kase + "/documents", ABOUT, REPORT)
                .isProblem(403, "ROLE_NOT_PERMITTED");
        as("authority")
                .lend(kase + "/documents", ABOUT.replace("FAMILY", "LOCAL_AUTHORITY"), REPORT)
                .is(201);

        assertThat(titles("authority", kase)).hasSize(1);
        assertThat(titles("preparer", kase)).hasSize(1);
        assertThat(titles("family", kase)).isEmpty();
    }

    @Test
    void what_was_erased_is_gone_though_its_bytes_still_lie_there() {
        String kase = underAppeal();
        String report = as("coordinator")
                .on("2026-10-01")
                .lend(kase + "/documents", ABOUT, REPORT)
                .is(201)
                .id();

        as("dpo")
                .on("2026-10-06")
                .post(kase + "/documents/" + report + "/erasure", "{ground: 'CONSENT_WITHDRAWN'}")
                .is(200);

        until(() -> titles("coordinator", kase).equals(List.of("")));
        as("family").get(kase + "/documents/" + report + "/versions/1").isProblem(410, "DOCUMENT_ERASED");
    }

    /** Keys are destroyed after the order is recorded, by a process that nobody waits for. */
    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private String underAppeal() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("coordinator")
                .on("2026-09-25")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(parent))
                .is(200);
        as("coordinator").on("2026-09-28").post(kase + "/appeal", "{}").is(200);
        return kase;
    }

    private List<String> titles(String user, String kase) {
        Answer papers = as(user).get(kase + "/documents").is(200);
        return papers.list("/papers").stream()
                .map(paper -> paper.path("title").asString(""))
                .toList();
    }
}
