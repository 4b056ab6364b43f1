package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the edge answered. */
record Reply(int status, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response);
    }

    JsonNode json() {
        return JSON.readTree(response.body());
    }

    String text(String field) {
        return json().path(field).asString("");
    }

    @Nullable
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    Reply is(int expected) {
        assertThat(status).as(response.body()).isEqualTo(expected);
        return this;
    }

    /** A problem as RFC 9457 has it, complete and with no trace of the machinery. */
    Reply isProblem(int expected, String code) {
        is(expected);
        isProblem();
        assertThat(text("code")).isEqualTo(code);
        return this;
    }

    Reply isProblem() {
        assertThat(header("content-type")).as(response.body()).isEqualTo("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asString()).startsWith("urn:mediation-ledger:problem:");
        for (String member : new String[] {"title", "detail", "code", "instance"}) {
            assertThat(problem.path(member).asString()).as(member).isNotEmpty();
        }
        assertThat(response.body()).doesNotContain("Exception", "org.springframework", "jackson", "\tat ");
        return this;
    }
}
