package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.CommandRefused;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.rights.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Versions, keys and refusals of commands. */
class ConditionsTest extends EdgeTest {

    private static final String PATH = "/api/cases/0a0b0c0d-0000-8000-8000-00000000000a/decline";
    private static final String BY_AUTHORITY = "/api/cases/0a0b0c0d-0000-8000-8000-00000000000a/commissioner-informed";

    @Autowired
    MeterRegistry meters;

    @Test
    void a_known_version_travels_with_the_command() {
        post(Role.COORDINATOR, PATH, "{}", "If-Match", "\"12\"").is(200);
        post(Role.COORDINATOR, PATH, "{}", "If-Match", "*").is(200);
        assertThat(commands.taken().get(0).getMetaData()).containsEntry(CommandMetaData.EXPECTED_VERSION, "12");
        assertThat(commands.taken().get(1).getMetaData()).doesNotContainKey(CommandMetaData.EXPECTED_VERSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "\"x\"", "\"-1\"", "\"01\"", "\"1\", \"2\"", "\"99999999999999999999\"", "\"", "W/1"})
    void a_malformed_version_is_named(String header) {
        Reply reply = post(Role.COORDINATOR, PATH, "{}", "If-Match", header).isProblem(400, "HEADER_INVALID");
        assertThat(reply.text("field")).isEqualTo("If-Match");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_weak_tag_never_matches() {
        post(Role.COORDINATOR, PATH, "{}", "If-Match", "W/\"p41\"").isProblem(412, "VERSION_STALE");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void who_may_not_know_versions_can_neither_learn_nor_guess_one() {
        Reply reply =
                post(Role.AUTHORITY, BY_AUTHORITY, "{\"channel\": \"EMAIL\"}").is(200);
        assertThat(reply.header("etag")).isNull();
        assertThat(reply.json().has("version")).isFalse();
        post(Role.AUTHORITY, BY_AUTHORITY, "{\"channel\": \"EMAIL\"}", "If-Match", "\"7\"")
                .isProblem(412, "VERSION_STALE");
        assertThat(commands.taken()).hasSize(1);
    }

    @Test
    void who_opens_a_case_knows_its_first_version() {
        Reply reply = post(Role.FRONT_DOOR, "/api/cases", IntakeTest.FAMILY).is(201);
        assertThat(reply.header("etag")).isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb"})
    void a_key_that_is_not_visible_throughout_is_named(String key) {
        Reply reply = post(Role.COORDINATOR, PATH, "{}", "Idempotency-Key", key).isProblem(400, "HEADER_INVALID");
        assertThat(reply.text("field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void a_key_is_1_to_200_characters_once() {
        post(Role.COORDINATOR, PATH, "{}", "Idempotency-Key", "k".repeat(200)).is(200);
        post(Role.COORDINATOR, PATH, "{}", "Idempotency-Key", "k".repeat(201)).isProblem(400, "HEADER_INVALID");
        post(Role.COORDINATOR, PATH, "{}", "Idempotency-Key", "a", "Idempotency-Key", "b")
                .isProblem(400, "HEADER_INVALID");
    }

    @Test
    void another_body_or_path_has_another_digest_and_no_two_requests_without_a_key_share_one() {
        post(Role.COORDINATOR, PATH, "{}").is(200);
        post(Role.COORDINATOR, PATH, "{ }").is(200);
        post(Role.COORDINATOR, PATH.replace("decline", "undecided"), "{}").is(200);
        for (String what : new String[] {CommandMetaData.BODY_HASH, CommandMetaData.IDEMPOTENCY_KEY}) {
            assertThat(commands.taken().stream()
                            .map(message -> message.getMetaData().get(what))
                            .distinct())
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_refusal_becomes_a_problem_from_this_process_and_from_another(RefusalCode code) {
        Refusal refusal = new Refusal(code, "occurredOn", "A plain sentence.");
        commands.failWith(
                new CommandRefused(refusal), new CommandExecutionException("from another process", null, refusal));
        int status = switch (code.kind()) {
            case INVALID -> 422;
            case CONFLICT -> 409;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case STALE -> 412;
        };
        for (int i = 0; i < 2; i++) {
            Reply reply = post(Role.COORDINATOR, PATH, "{}").isProblem(status, code.name());
            assertThat(reply.text("provision")).isEqualTo(code.provision());
            assertThat(reply.text("field")).isEqualTo("occurredOn");
            assertThat(reply.text("detail")).isEqualTo("A plain sentence.");
            assertThat(reply.text("instance")).isEqualTo(PATH);
        }
    }

    @Test
    void a_case_that_is_not_there_is_not_found() {
        commands.failWith(new AggregateNotFoundException("x", "no such aggregate"));
        post(Role.COORDINATOR, PATH, "{}").isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void a_command_that_was_overtaken_is_tried_again_at_once() {
        commands.failWith(
                new ConcurrencyException("overtaken"),
                new CommandExecutionException("[AXONIQ-2000] Invalid sequence number", null),
                new ConcurrencyException("overtaken"));
        post(Role.COORDINATOR, PATH, "{}").is(200);
        assertThat(commands.taken()).hasSize(4);
    }

    @Test
    void a_command_that_is_overtaken_again_and_again_is_given_up() {
        ConcurrencyException overtaken = new ConcurrencyException("overtaken");
        commands.failWith(overtaken, overtaken, overtaken, overtaken);
        post(Role.COORDINATOR, PATH, "{}").isProblem(412, "VERSION_STALE");
        assertThat(commands.taken()).hasSize(4);
    }

    @Test
    void a_command_bound_to_a_version_is_not_tried_again() {
        commands.failWith(new ConcurrencyException("overtaken"));
        post(Role.COORDINATOR, PATH, "{}", "If-Match", "\"6\"").isProblem(412, "VERSION_STALE");
        assertThat(commands.taken()).hasSize(1);
    }

    @Test
    void when_nobody_decides_the_client_may_come_again() {
        commands.failWith(new CommandExecutionException("[AXONIQ-4000] No Handler for command", null));
        Reply reply = post(Role.COORDINATOR, PATH, "{}").isProblem(503, "UNAVAILABLE");
        assertThat(reply.header("retry-after")).isEqualTo("1");
    }

    @Test
    void commands_and_refusals_are_counted() {
        double accepted = count("ledger.commands", "type", "DeclineMediation", "outcome", "accepted");
        double refused = count("ledger.refusals", "code", "CASE_CLOSED");
        post(Role.COORDINATOR, PATH, "{}").is(200);
        commands.failWith(CommandRefused.because(RefusalCode.CASE_CLOSED, "The case is closed."));
        post(Role.COORDINATOR, PATH, "{}").isProblem(409, "CASE_CLOSED");
        assertThat(count("ledger.commands", "type", "DeclineMediation", "outcome", "accepted"))
                .isEqualTo(accepted + 1);
        assertThat(count("ledger.refusals", "code", "CASE_CLOSED")).isEqualTo(refused + 1);
    }

    private double count(String name, String... tags) {
        return meters.counter(name, tags).count();
    }
}
