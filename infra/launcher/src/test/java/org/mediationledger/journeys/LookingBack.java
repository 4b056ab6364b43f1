package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** A case as it stood, and as it was known, at an instant or a position. */
abstract non-sealed class LookingBack extends Journey {

    private static final Instant MORNING = Instant.parse("2026-09-24T09:00:00Z");

    private String declinedInSteps() {
        as("coordinator").at(MORNING);
        String kase = "/api/cases/"
                + as("coordinator")
                        .post(Intake.afterNoticeOf("2026-09-10"))
                        .is(201)
                        .id();
        as("adviser")
                .at(MORNING.plusSeconds(60))
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        as("adviser")
                .at(MORNING.plusSeconds(120))
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                .is(200);
        as("adviser").at(MORNING.plusSeconds(180)).post(kase + "/decline", "{}").is(200);
        as("adviser").at(MORNING.plusSeconds(3_600));
        return kase;
    }

    @Test
    void a_case_stands_as_it_stood_at_an_instant() {
        String kase = declinedInSteps();
        assertThat(asAt(kase, MORNING.plusSeconds(59)).text("/status")).isEqualTo("NOTICE_SENT");
        assertThat(asAt(kase, MORNING.plusSeconds(60)).text("/status")).isEqualTo("ADVISER_CONTACTED");
        assertThat(asAt(kase, MORNING.plusSeconds(179)).text("/status")).isEqualTo("ADVICE_GIVEN");
        assertThat(asAt(kase, MORNING.plusSeconds(180)).text("/status")).isEqualTo("DECLINED");
        assertThat(asAt(kase, MORNING.plusSeconds(179)).list("/deadlines"))
                .noneMatch(date -> date.path("rule").asString().equals("ISSUE_CERTIFICATE"));
        as("adviser").get(kase, "asAt", MORNING.minusSeconds(1).toString()).isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void an_answer_names_its_position_and_the_position_gives_the_same_answer() {
        String kase = declinedInSteps();
        Answer then = asAt(kase, MORNING.plusSeconds(130));
        String position = then.json().path("position").asString();
        Answer again = as("adviser").get(kase, "asAt", position).is(200);
        assertThat(again.json()).isEqualTo(then.json());
        assertThat(again.etag()).isEqualTo(then.etag());
    }

    @Test
    void a_timeline_ends_where_it_ended() {
        String kase = declinedInSteps();
        List<JsonNode> now = timeline("adviser", kase);
        for (int i = 0; i < now.size(); i++) {
            String position = now.get(i).path("position").asString();
            assertThat(as("adviser")
                            .get(kase + "/timeline", "asAt", position)
                            .is(200)
                            .list("/items"))
                    .isEqualTo(now.subList(0, i + 1));
        }
        Answer atAdvice = as("adviser")
                .get(kase + "/timeline", "asAt", MORNING.plusSeconds(150).toString())
                .is(200);
        assertThat(atAdvice.list("/items").getLast().path("type").asString()).isEqualTo("case.advice-given");
    }

    @Test
    void a_correction_made_since_does_not_change_what_was_known() {
        String kase = declinedInSteps();
        String no = entry("adviser", kase, "case.mediation-declined").path("id").asString();
        as("adviser")
                .at(MORNING.plusSeconds(3_600))
                .post(
                        kase + "/corrections/date",
                        "{corrects: '%s', to: '2026-09-23', reason: 'MISTYPED'}".formatted(no))
                .is(200);
        as("adviser").at(MORNING.plusSeconds(7_200));
        assertThat(asAt(kase, MORNING.plusSeconds(200)).list("/deadlines"))
                .anyMatch(date -> date.path("dueOn").asString().equals("2026-09-29"));
        assertThat(as("adviser").get(kase).list("/deadlines"))
                .anyMatch(date -> date.path("dueOn").asString().equals("2026-09-28"));
    }

    @Test
    void what_was_recorded_a_moment_ago_is_not_yet_settled() {
        String kase = declinedInSteps();
        Instant now = MORNING.plusSeconds(3_600);
        as("adviser").get(kase, "asAt", now.minusSeconds(9).toString()).isProblem(422, "AS_AT_TOO_RECENT");
        as("adviser")
                .get(kase + "/timeline", "asAt", now.plusSeconds(1).toString())
                .isProblem(422, "AS_AT_TOO_RECENT");
        as("adviser").get(kase, "asAt", "999999999999").isProblem(422, "AS_AT_TOO_RECENT");
        as("adviser").get(kase, "asAt", "yesterday").isProblem(400, "PARAMETER_INVALID");
        asAt(kase, now.minusSeconds(10));
    }

    private Answer asAt(String kase, Instant instant) {
        return as("adviser").get(kase, "asAt", instant.toString()).is(200);
    }
}
