package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TimescalesTest extends EdgeTest {

    @Test
    void anybody_learns_their_timescales() {
        JsonNode answer = post(null, "/api/timescales", """
                {"noticeSentOn": "2025-12-31"}
                """).is(200).json();
        assertThat(answer.path("edition").asString()).startsWith("england-");
        assertThat(answer.path("deadlines")).hasSize(2);
        JsonNode contact = answer.path("deadlines").get(0);
        assertThat(contact.path("rule").asString()).isEqualTo("CONTACT_ADVISER");
        assertThat(contact.path("dueOn").asString()).isEqualTo("2026-02-28");
        assertThat(contact.path("owedBy").asString()).isEqualTo("FAMILY");
        assertThat(contact.path("runsFrom").asString()).isEqualTo("2025-12-31");
        assertThat(contact.path("citation").asString()).isNotEmpty();
        assertThat(contact.path("explanation").asString()).contains("28 February 2026");
        assertThat(contact.has("targetOn")).isFalse();
        assertThat(contact.has("conditional")).isFalse();
        JsonNode appeal = answer.path("deadlines").get(1);
        assertThat(appeal.path("dueOn").asString()).isEqualTo("2026-03-02");
    }

    @Test
    void health_alone_makes_the_appeal_conditional_and_a_meeting_has_a_target() {
        JsonNode deadlines = post(null, "/api/timescales", """
                {"noticeSentOn": "2026-09-10", "meetingOn": "2026-10-22", "issues": ["HEALTH"]}
                """).is(200).json().path("deadlines");
        assertThat(deadlines)
                .anySatisfy(deadline -> assertThat(deadline.path("conditional").asBoolean(false))
                        .isTrue());
        assertThat(deadlines).anySatisfy(deadline -> {
            assertThat(deadline.path("rule").asString()).isEqualTo("MEETING_NOTICE");
            assertThat(deadline.path("dueOn").asString()).isEqualTo("2026-10-15");
            assertThat(deadline.path("targetOn").asString()).isEqualTo("2026-10-14");
        });
    }

    @Test
    void nothing_known_means_no_deadline() {
        assertThat(post(null, "/api/timescales", "{}").is(200).json().path("deadlines"))
                .isEmpty();
    }

    @Test
    void a_body_is_needed() {
        send(request(null, "/api/timescales")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.noBody())
                        .build())
                .isProblem(400, "BODY_MISSING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"noticeSentOm": "2026-01-01"}                | FIELD_UNKNOWN | noticeSentOm
            {"noticeSentOn": "2026-02-30"}                | FIELD_INVALID | noticeSentOn
            {"noticeSentOn": "1 Feb 2026"}                | FIELD_INVALID | noticeSentOn
            {"noticeSentOn": 20260201}                    | FIELD_INVALID | noticeSentOn
            {"noticeSentOn": [2026, 2, 1]}                | FIELD_INVALID | noticeSentOn
            {"noticeSentOn": ""}                          | FIELD_INVALID | noticeSentOn
            {"sectionIOnly": "true"}                      | FIELD_INVALID | sectionIOnly
            {"sectionIOnly": 1}                           | FIELD_INVALID | sectionIOnly
            {"issues": ["EDUCATION", "EDUCATION"]}        | FIELD_INVALID | issues
            {"issues": "EDUCATION"}                       | FIELD_INVALID | issues
            {"issues": ["SCHOOL"]}                        | FIELD_INVALID | issues[0]
            {"issues": [0]}                               | FIELD_INVALID | issues[0]
            {"issues": [null]}                            | FIELD_MISSING | issues[0]
            {"agreedActions": ["VOLUNTARY", "VOLUNTARY"]} | FIELD_INVALID | agreedActions
            """)
    void a_wrong_field_is_named(String body, String code, String field) {
        Reply reply = post(null, "/api/timescales", body).isProblem(400, code);
        assertThat(reply.text("field")).isEqualTo(field);
    }

    @Test
    void a_year_that_the_calendar_does_not_know_is_named() {
        Reply reply = post(null, "/api/timescales", """
                {"noticeSentOn": "2039-12-31"}
                """).isProblem(422, "CALENDAR_YEAR_UNKNOWN");
        assertThat(reply.text("field")).isEqualTo("noticeSentOn");
        assertThat(reply.text("provision")).isNotEmpty();
        assertThat(reply.text("detail")).contains("2040");
    }

    @Test
    void what_was_agreed_cannot_be_due_before_it_was_agreed() {
        Reply reply = post(null, "/api/timescales", """
                {"agreementMadeOn": "2026-10-22", "agreedBy": "2026-10-21", "agreedActions": ["RECONSIDER"]}
                """).isProblem(422, "AGREED_BY_BEFORE_AGREEMENT");
        assertThat(reply.text("field")).isEqualTo("agreedBy");
    }
}
