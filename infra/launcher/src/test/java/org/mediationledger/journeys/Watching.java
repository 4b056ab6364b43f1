package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Who reads a case is on record, and so is who tried to, and who broke the glass to it and why. */
abstract non-sealed class Watching extends Journey {

    private static final String REASON = "The mother rings at night: the child has run away";

    /** Provided by the Together Trust, on which KIDS advises. */
    private static Intake advisedElsewhere() {
        return Intake.afterNoticeOf("2026-09-10").with("adviserOrganisation", "kids");
    }

    private List<JsonNode> readers(String user, String kase) {
        return pages(user, kase + "/access?limit=200");
    }

    private static String told(JsonNode entry) {
        return entry.path("account").asString() + " "
                + entry.path("outcome").asString() + " "
                + entry.path("view").asString();
    }

    @Test
    void an_auditor_is_told_who_read_a_case_when_and_for_what() {
        String kase = takenOn("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator").on("2026-09-25").get(kase).is(200);
        as("authority").with("Purpose", "APPEAL").get(kase + "/timeline").is(200);
        as("coordinator").get("/api/cases?limit=200").is(200);
        as("dpo").with("Purpose", "SUBJECT_REQUEST").get(kase).is(200);
        as("coordinator.kids").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("family").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(403);

        List<JsonNode> readers = readers("auditor", kase);

        assertThat(readers.stream().map(Watching::told))
                .containsExactly(
                        "family REFUSED POST /api/cases/{caseId}/contact",
                        "coordinator.kids REFUSED GET /api/cases/{caseId}",
                        "dpo READ GET /api/cases/{caseId}",
                        "coordinator READ GET /api/cases",
                        "authority READ GET /api/cases/{caseId}/timeline",
                        "coordinator READ GET /api/cases/{caseId}");
        assertThat(readers.stream().map(entry -> entry.path("purpose").asString()))
                .containsExactly("OWN_CASE", "CASEWORK", "SUBJECT_REQUEST", "CASEWORK", "APPEAL", "CASEWORK");
        assertThat(readers.getLast().path("accessedAt").asString()).isEqualTo("2026-09-25T09:00:00Z");
        assertThat(readers("dpo", kase).stream().map(Watching::told))
                .startsWith("auditor READ GET /api/cases/{caseId}/access")
                .hasSize(7);
        as("coordinator").get(kase + "/access").isProblem(403, "ROLE_NOT_PERMITTED");
    }

    @Test
    void an_adviser_of_the_provider_breaks_the_glass_and_sees_nothing_that_is_kept_apart() {
        String kase = takenOn("2026-09-24", advisedElsewhere());
        as("coordinator")
                .post(kase + "/confidences", "{topic: 'ISSUES', words: 'She is afraid of him'}")
                .is(200);
        as("coordinator")
                .post(kase + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten.'}")
                .is(200);
        as("adviser").get(kase).isProblem(404, "CASE_NOT_FOUND");

        Answer seen = as("adviser").with("Break-Glass", REASON).get(kase).is(200);
        assertThat(seen.text("/intake/holders/0/phone")).isEqualTo("0161 496 0000");
        assertThat(seen.etag()).startsWith("W/");
        Answer timeline = as("adviser")
                .with("Break-Glass", REASON)
                .get(kase + "/timeline")
                .is(200);
        assertThat(timeline.list("/items")).isNotEmpty();
        assertThat(timeline.body()).doesNotContain("onfidence", "afraid", "oncern", "eaten");
        as("adviser").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(403);
        as("adviser").with("Break-Glass", "help").get(kase).isProblem(400, "HEADER_INVALID");
        as("authority").with("Break-Glass", REASON).get(kase).isProblem(403, "ROLE_NOT_PERMITTED");

        for (String user : List.of("dpo", "safeguarding")) {
            assertThat(emergencies(user, kase))
                    .extracting(item -> item.path("reason").asString())
                    .containsExactly(REASON, REASON);
        }
        assertThat(emergencies("auditor", kase)).hasSize(2).noneMatch(item -> item.has("reason"));
        assertThat(readers("auditor", kase).stream().map(Watching::told))
                .contains("adviser BREAK_GLASS GET /api/cases/{caseId}")
                .noneMatch(entry -> entry.contains("concern"));
    }

    @Test
    void the_safeguarding_lead_reaches_any_case_in_an_emergency_and_each_provider_hears_of_its_own() {
        String kase = takenOn("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/reallocation", "{provider: 'kids', adviserOrganisation: 'kids', basis: 'CAPACITY'}")
                .is(200);

        assertThat(as("safeguarding").get(kase).is(200).list("/intake/holders")).isEmpty();
        for (String user : List.of("safeguarding", "coordinator", "adviser")) {
            assertThat(as(user).with("Break-Glass", REASON).get(kase).is(200).text("/intake/holders/0/name"))
                    .as(user)
                    .isEqualTo("Ada Example");
        }
        assertThat(emergencies("auditor", kase)).hasSize(3);
        assertThat(emergencies("dpo", kase)).as("no longer theirs").isEmpty();
    }

    private List<JsonNode> emergencies(String user, String kase) {
        return pages(user, "/api/access/break-glass?limit=1").stream()
                .filter(item -> kase.endsWith(item.path("caseId").asString()))
                .toList();
    }
}
