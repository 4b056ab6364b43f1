package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** The provider's own work: calls, who has a case, what comes next, certificates that come back, and the worklist of it. */
abstract non-sealed class Working extends Journey {

    @Test
    void a_case_comes_to_its_owner_and_to_whoever_stands_in() {
        String kase = takenOn("2026-11-02", Intake.afterNoticeOf("2026-10-27"));
        as("coordinator")
                .on("2026-11-02")
                .post(kase + "/owner", "{owner: 'coordinator'}")
                .is(200);
        as("coordinator")
                .post(kase + "/next-action", "{action: 'REVIEW', by: 'coordinator', dueOn: '2026-11-04'}")
                .is(200);
        as("coordinator")
                .post(kase + "/cover", "{cover: 'adviser', from: '2026-11-05', until: '2026-11-06'}")
                .is(200);

        assertThat(kinds("coordinator", "mine", kase, "2026-11-03")).doesNotContain("NEXT_ACTION");
        assertThat(kinds("coordinator", "mine", kase, "2026-11-04")).contains("NEXT_ACTION");
        assertThat(kinds("adviser", "mine", kase, "2026-11-04")).isEmpty();
        assertThat(kinds("adviser", "team", kase, "2026-11-04")).contains("NEXT_ACTION");
        assertThat(kinds("adviser", "mine", kase, "2026-11-06")).contains("NEXT_ACTION");
        assertThat(kinds("adviser", "mine", kase, "2026-11-07")).isEmpty();

        as("coordinator")
                .on("2026-11-07")
                .post(kase + "/next-action/done", "{}")
                .is(200);
        assertThat(kinds("coordinator", "mine", kase, "2026-11-07")).doesNotContain("NEXT_ACTION");
    }

    @Test
    void a_family_that_cannot_be_reached_stays_on_the_list_and_the_first_response_is_shown() {
        String kase = takenOn(
                "2026-11-06",
                Intake.afterNoticeOf("2026-10-28")
                        .with("source", "PROFESSIONAL")
                        .with("channel", "LETTER"));
        attempt(kase, "2026-11-10", "NO_ANSWER");
        assertThat(kinds("coordinator", "team", kase, "2026-11-10")).contains("CALL_BACK");
        attempt(kase, "2026-11-11", "REACHED");
        assertThat(kinds("coordinator", "team", kase, "2026-11-11")).doesNotContain("CALL_BACK");

        Answer standards = as("coordinator").get(kase + "/service-standards").is(200);
        assertThat(standards.text("/firstResponse/askedOn")).isEqualTo("2026-11-06");
        assertThat(standards.text("/firstResponse/respondedOn")).isEqualTo("2026-11-10");
        assertThat(standards.text("/standards/0/standard")).isEqualTo("CALL_BACK");
        assertThat(standards.text("/standards/0/dueOn")).isEqualTo("2026-11-09");
        assertThat(standards.text("/standards/0/metLate")).isEqualTo("true");
        assertThat(running("coordinator", kase)).as("statutory dates").containsOnlyKeys("APPEAL", "CONTACT_ADVISER");

        assertThat(as("coordinator").get(kase).is(200).list("/desk/attempts")).hasSize(2);
        assertThat(as("authority").get(kase).is(200).list("/desk/attempts")).isEmpty();
        assertThat(timeline("authority", kase))
                .filteredOn(entry -> entry.path("type").asString().equals("case.contact-attempted"))
                .hasSize(2);
    }

    @Test
    void a_certificate_that_comes_back_is_on_the_list_the_same_day_even_of_a_closed_case() {
        String kase = advised("2026-11-02", Intake.afterNoticeOf("2026-10-24"));
        as("adviser").on("2026-11-02").post(kase + "/decline", "{}").is(200);
        String certificate =
                kase + "/certificates/" + certified(kase, "2026-11-02", "C1").id();
        assertThat(kinds("coordinator", "team", kase, "2026-11-02")).contains("CERTIFICATE_UNSENT");
        as("coordinator").post(certificate + "/dispatch", "{channel: 'EMAIL'}").is(200);
        as("coordinator").post(kase + "/closure", "{reason: 'COMPLETED'}").is(200);
        assertThat(kinds("coordinator", "team", kase, "2026-11-02")).isEmpty();

        as("coordinator")
                .on("2026-11-03")
                .post(certificate + "/bounce", "{channel: 'EMAIL'}")
                .is(200);
        assertThat(work("coordinator", "team", kase, "2026-11-03"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.path("kind").asString()).isEqualTo("CERTIFICATE_BOUNCED");
                    assertThat(item.path("why").asString()).contains("did not arrive", "3 November 2026");
                    assertThat(item.path("whatNext").asString()).isNotBlank();
                });
        as("coordinator").post(certificate + "/bounce", "{channel: 'EMAIL'}").isProblem(409, "CERTIFICATE_NOT_SENT");
    }

    @Test
    void who_does_not_work_at_the_desk_has_no_list_of_its_work() {
        String kase = takenOn("2026-11-02", Intake.afterNoticeOf("2026-10-27"));
        for (String other : List.of("authority", "family", "mediator", "auditor", "frontdoor", "safeguarding")) {
            as(other).get("/api/worklist").isProblem(403, "ROLE_NOT_PERMITTED");
            as(other).get(kase + "/service-standards").isProblem(403, "ROLE_NOT_PERMITTED");
        }
        assertThat(pages("coordinator.kids", "/api/worklist?limit=200"))
                .noneMatch(item -> kase.endsWith(item.path("caseId").asString()));
        as("coordinator").get("/api/worklist", "whose", "theirs").isProblem(400, "PARAMETER_INVALID");
    }

    private void attempt(String kase, String day, String result) {
        as("coordinator")
                .on(day)
                .post(kase + "/contact-attempts", "{at: '10:30', channel: 'TELEPHONE', result: '%s'}".formatted(result))
                .is(200);
    }

    private List<String> kinds(String user, String whose, String kase, String day) {
        return work(user, whose, kase, day).stream()
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private List<JsonNode> work(String user, String whose, String kase, String day) {
        as(user).on(day);
        return pages(user, "/api/worklist?limit=200&whose=" + whose).stream()
                .filter(item -> kase.endsWith(item.path("caseId").asString()))
                .toList();
    }
}
