package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Words said in confidence: told to those who conduct mediation, and not even their existence to anybody else. */
abstract non-sealed class Confiding extends Journey {

    private static final List<String> OUTSIDERS =
            List.of("authority", "family", "preparer", "frontdoor", "auditor", "icb", "dpo", "safeguarding");
    private static final String WORDS = "Would settle for two hours a week";

    private void confide(String kase) {
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/confidences", "{topic: 'MEETING', words: '%s'}".formatted(WORDS))
                .is(200);
    }

    @Test
    void words_said_in_confidence_are_read_by_coordinator_adviser_and_mediator_alone() {
        String kase = everybodys();
        confide(kase);
        for (String insider : List.of("coordinator", "adviser", "mediator")) {
            assertThat(story(insider, kase)).as(insider).contains("Said in confidence about the meeting: " + WORDS);
            assertThat(entry(insider, kase, "case.confidence-taken")
                            .path("class")
                            .asString())
                    .isEqualTo("CONFIDENTIAL");
        }
        for (String outsider : OUTSIDERS) {
            assertThat(story(outsider, kase)).as(outsider).isNotEmpty().noneMatch(s -> s.contains("confidence"));
        }
    }

    @Test
    void nothing_that_others_are_answered_changes_when_words_are_said_in_confidence() {
        String kase = everybodys();
        Map<String, String> before = everythingSeen(kase);
        confide(kase);
        as("adviser")
                .on("2026-10-12")
                .post(kase + "/confidences", "{topic: 'ISSUES', words: 'The father drinks'}")
                .is(200);
        assertThat(everythingSeen(kase)).isEqualTo(before);
        assertThat(as("coordinator").get(kase).etag()).isNotEqualTo("");
    }

    @Test
    void those_who_may_know_see_the_version_move_and_the_words_on_their_own_page() {
        String kase = everybodys();
        Answer before = as("adviser").get(kase).is(200);
        confide(kase);
        Answer after = as("adviser").get(kase).is(200);
        assertThat(after.json().path("version").asLong())
                .isEqualTo(before.json().path("version").asLong() + 1);
        assertThat(after.etag()).isNotEqualTo(before.etag());
        List<JsonNode> entries = pages("adviser", kase + "/timeline?limit=3");
        assertThat(entries.getLast().path("type").asString()).isEqualTo("case.confidence-taken");
        assertThat(entries).isEqualTo(timeline("adviser", kase));
    }

    @Test
    void a_reason_given_with_a_choice_is_kept_apart_from_the_choice() {
        String kase = advised("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        as("adviser")
                .on("2026-09-24")
                .post(kase + "/decline", "{reason: 'They never listen'}")
                .is(200);
        assertThat(story("adviser", kase)).contains("Said in confidence about the family's choice: They never listen");
        assertThat(as("authority").get(kase + "/timeline").body())
                .contains("does not wish to mediate")
                .doesNotContain("They never listen")
                .doesNotContain("confidence");
    }

    /** Every answer that outsiders get about the case: bodies and entity tags, whole and page by page. */
    private Map<String, String> everythingSeen(String kase) {
        Map<String, String> seen = new TreeMap<>();
        for (String outsider : OUTSIDERS) {
            for (String path : List.of(kase, kase + "/timeline", kase + "/timeline?limit=2")) {
                Answer answer = as(outsider).get(path).is(200);
                seen.put(outsider + " " + path, answer.etag() + answer.body());
            }
            seen.put(
                    outsider + " listed",
                    pages(outsider, "/api/cases?limit=200").stream()
                            .filter(item -> kase.endsWith(item.path("id").asString()))
                            .toList()
                            .toString());
            seen.put(
                    outsider + " story",
                    pages(outsider, kase + "/timeline?limit=2").toString());
        }
        return seen;
    }
}
