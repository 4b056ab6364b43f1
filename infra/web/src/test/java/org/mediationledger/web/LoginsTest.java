package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.rights.Role;

class LoginsTest extends EdgeTest {

    @ParameterizedTest
    @CsvSource({"coordinator,wrong", "nobody,demo", "coordinator,''", "'',demo", "COORDINATOR,demo"})
    void a_wrong_login_is_told_nothing_but_that(String name, String password) {
        Reply reply = get(null, "/api/directory/authorities", "Authorization", basic(name, password))
                .isProblem(401, "NOT_AUTHENTICATED");
        assertThat(reply.header("www-authenticate")).isEqualTo("Basic realm=\"Mediation Ledger\", charset=\"UTF-8\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !", "Basic YQ==", "Bearer a.b.c", "Negotiate abc", "Basic Og=="})
    void a_malformed_login_is_a_missing_one(String authorization) {
        get(null, "/api/directory/authorities", "Authorization", authorization).isProblem(401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_password_longer_than_its_hash_can_tell_apart_is_wrong() {
        get(null, "/api/directory/authorities", "Authorization", basic("coordinator", "demo" + "x".repeat(5_000)))
                .isProblem(401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_right_login_stays_right_and_a_wrong_one_wrong_while_the_right_one_is_remembered() {
        get(Role.COORDINATOR, "/api/directory/authorities").is(200);
        get(Role.COORDINATOR, "/api/directory/authorities").is(200);
        get(null, "/api/directory/authorities", "Authorization", basic("coordinator", "Demo"))
                .isProblem(401, "NOT_AUTHENTICATED");
    }

    @Test
    void a_page_of_a_browser_is_not_made_to_ask_for_a_password() {
        Reply reply =
                get(null, "/api/cases", "X-Requested-With", "XMLHttpRequest").isProblem(401, "NOT_AUTHENTICATED");
        assertThat(reply.header("www-authenticate")).isNull();
    }

    @Test
    void no_session_is_kept_and_nothing_is_cached_framed_or_guessed() {
        Reply reply = get(Role.COORDINATOR, "/api/directory/authorities").is(200);
        assertThat(reply.header("set-cookie")).isNull();
        assertThat(reply.header("cache-control")).contains("no-store");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("x-frame-options")).isEqualTo("DENY");
        assertThat(reply.header("content-security-policy")).contains("default-src 'none'");
    }

    @Test
    void a_post_needs_no_token_against_forgery_because_no_browser_is_signed_in() {
        post(Role.COORDINATOR, "/api/cases/0a0b0c0d-0000-8000-8000-00000000000a/decline", "{}")
                .is(200);
    }

    @Test
    void measurements_are_for_those_who_watch_and_the_rest_of_the_machinery_for_nobody() {
        get(null, "/actuator/prometheus").isProblem(401, "NOT_AUTHENTICATED");
        get(Role.FAMILY, "/actuator/prometheus").isProblem(403, "ROLE_NOT_PERMITTED");
        get(Role.AUDITOR, "/actuator/prometheus").isProblem(404, "NOT_FOUND");
        get(Role.AUDITOR, "/actuator/env").isProblem(403, "ROLE_NOT_PERMITTED");
        get(null, "/actuator/health").isProblem(404, "NOT_FOUND");
        get(null, "/actuator/health/liveness").isProblem(404, "NOT_FOUND");
    }

    @Test
    void only_the_asked_method_of_a_public_path_is_public() {
        get(null, "/api/timescales").isProblem(401, "NOT_AUTHENTICATED");
        send(request(null, "/v3/api-docs").POST(BodyPublishers.noBody()).build())
                .isProblem(401, "NOT_AUTHENTICATED");
    }
}
