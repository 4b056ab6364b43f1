package org.mediationledger.journeys.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the ledger answered. */
public record Answer(HttpResponse<String> response) {

    /** Fails unless it has this status. */
    public Answer is(int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return this;
    }

    /** Fails unless it is a problem (RFC 9457) of that status and code. */
    public Answer isProblem(int status, String code) {
        is(status);
        assertThat(header("content-type")).as(response.body()).isEqualTo("application/problem+json");
        assertThat(text("/code")).as(response.body()).isEqualTo(code);
        assertThat(json().path("status").asInt()).isEqualTo(status);
        return this;
    }

    /** Fails unless the problem cites that provision. */
    public Answer citing(String provision) {
        assertThat(text("/provision")).isEqualTo(provision);
        return this;
    }

    /** Fails unless the problem's sentence holds all of that. */
    public Answer saying(String... parts) {
        assertThat(text("/detail")).contains(parts);
        return this;
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return Json.read(response.body());
    }

    /** The text at a JSON pointer; empty where there is none. */
    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The elements of the list at a JSON pointer. */
    public List<JsonNode> list(String pointer) {
        return json().at(pointer).valueStream().toList();
    }

    /** The elements of {@code items} that are so. */
    public List<JsonNode> items(Predicate<JsonNode> so) {
        return list("/items").stream().filter(so).toList();
    }

    /** The id of what was made. */
    public String id() {
        return text("/id");
    }

    public @Nullable String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The entity tag; empty where there is none. */
    public String etag() {
        return Stream.ofNullable(header("etag")).findFirst().orElse("");
    }
}
