package org.mediationledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.rights.Role;

class ProblemsTest extends EdgeTest {

    private static final String CASE = "/api/cases/0a0b0c0d-0000-8000-8000-00000000000a";

    @Test
    void an_unknown_path_is_not_found() {
        get(Role.COORDINATOR, "/api/nothing").isProblem(404, "NOT_FOUND");
        get(Role.COORDINATOR, "/nothing").isProblem(404, "NOT_FOUND");
        get(Role.COORDINATOR, "/error").isProblem(404, "NOT_FOUND");
    }

    @Test
    void an_unknown_path_is_nobodys_without_a_login() {
        get(null, "/nothing").isProblem(401, "NOT_AUTHENTICATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0A0B0C0D-0000-8000-8000-00000000000A", "1-1-1-1-1", "0a0b0c0d00008000800000000000000a"})
    void a_malformed_id_is_not_found(String id) {
        get(Role.COORDINATOR, "/api/cases/" + id).isProblem(404, "NOT_FOUND");
        post(Role.COORDINATOR, "/api/cases/" + id + "/decline", "{}").isProblem(404, "NOT_FOUND");
    }

    @Test
    void another_method_is_told_which_there_are() {
        Reply reply = send(request(Role.COORDINATOR, CASE + "/decline")
                        .PUT(BodyPublishers.ofString("{}"))
                        .build())
                .isProblem(405, "METHOD_NOT_ALLOWED");
        assertThat(reply.header("allow")).isEqualTo("POST");
    }

    @Test
    void another_media_type_is_not_read() {
        send(request(Role.COORDINATOR, CASE + "/decline")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("occurredOn=2026-11-20"))
                        .build())
                .isProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
        send(request(Role.COORDINATOR, CASE + "/decline")
                        .POST(BodyPublishers.ofString("{}"))
                        .build())
                .isProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
        send(request(Role.COORDINATOR, CASE + "/decline", "Content-Encoding", "gzip")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}"))
                        .build())
                .isProblem(415, "MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_client_that_accepts_no_json_is_told_before_anything_happens() {
        post(Role.COORDINATOR, CASE + "/decline", "{}", "Accept", "text/html").isProblem(406, "NOT_ACCEPTABLE");
        get(Role.COORDINATOR, CASE, "Accept", "application/pdf").isProblem(406, "NOT_ACCEPTABLE");
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_body_over_a_million_bytes_is_not_read() {
        String words = "x".repeat(1_000_000);
        post(Role.COORDINATOR, CASE + "/decline", "{\"reason\": \"" + words + "\"}")
                .isProblem(413, "BODY_TOO_LARGE");
        send(request(Role.COORDINATOR, CASE + "/decline")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new Endless(2_000_000)))
                        .build())
                .isProblem(413, "BODY_TOO_LARGE");
    }

    static Stream<String> malformed() {
        return Stream.of(
                "{",
                "}",
                "[]",
                "null",
                "\"x\"",
                "1",
                "true",
                "{\"a\"}",
                "{'occurredOn': 1}",
                "{} {}",
                "{}x",
                "{\"occurredOn\": \"2026-11-20\", \"occurredOn\": \"2026-11-20\"}",
                "{\"occurredOn\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"occurredOn\": 1" + "0".repeat(5_000) + "}",
                "{\"occurredOn\": 1e999999999}",
                "{\"occurredOn\": NaN}",
                "{\"reason\": \"a\\u0000b\"}",
                "{\"reason\": \"a\\ud800b\"}",
                "{\"reason\": \"a\u0001b\"}",
                "{\"reason\": \"   \"}",
                "{\"reason\": 5}",
                "{\"reason\": {\"a\": 1}}",
                "{\"reason\": [\"a\"]}",
                "{\"reason\": true}",
                "{\"__proto__\": {}}",
                "{\"" + "k".repeat(100_000) + "\": 1}",
                "/* a */ {}",
                "{\"occurredOn\": \"+12026-01-01\"}",
                "{\"occurredOn\": \"0001-01-01\"}",
                "{\"occurredOn\": \"9999-01-01\"}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void a_malformed_body_is_the_clients_fault_and_never_ours(String body) {
        Reply reply = post(Role.COORDINATOR, CASE + "/decline", body);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(400);
        reply.isProblem();
        assertThat(commands.taken()).isEmpty();
    }

    @Test
    void a_body_that_is_not_utf_8_is_malformed() {
        byte[][] bodies = {
            {'{', '"', 'r', 'e', 'a', 's', 'o', 'n', '"', ':', '"', (byte) 0xFF, '"', '}'},
            "{}".getBytes(StandardCharsets.UTF_16LE),
            "{}".getBytes(StandardCharsets.UTF_16),
            {0},
        };
        for (byte[] body : bodies) {
            send(request(Role.COORDINATOR, CASE + "/decline")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(body))
                            .build())
                    .isProblem(400, "BODY_MALFORMED");
        }
    }

    @Test
    void a_problem_never_repeats_what_was_sent() {
        Reply reply = post(Role.COORDINATOR, CASE + "/closure", "{\"reason\": \"Ada Example left\"}")
                .isProblem(400, "FIELD_INVALID");
        assertThat(reply.text("field")).isEqualTo("reason");
        assertThat(reply.text("detail")).contains("COMPLETED");
        assertThat(reply.response().body()).doesNotContain("Ada");
    }

    @Test
    void a_fault_of_ours_says_nothing_of_the_machinery() {
        commands.failWith(new IllegalStateException("Ada Example, 0161 496 0000"));
        Reply reply = post(Role.COORDINATOR, CASE + "/decline", "{}").isProblem(500, "INTERNAL");
        assertThat(reply.response().body()).doesNotContain("Ada");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/cases?a=[|] HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET //api//cases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/cases;a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/..%2f HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "BREW /api/cases HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
            })
    void what_the_server_itself_rejects_is_a_problem_too(String raw) throws IOException {
        String answer = raw(raw);
        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(Integer.parseInt(answer.substring(9, 12))).isBetween(400, 505);
        assertThat(answer).contains("application/problem+json", "urn:mediation-ledger:problem:");
        assertThat(answer).doesNotContain("<html", "Exception", "Tomcat");
    }

    @Test
    void headers_that_are_too_long_are_a_problem_too() throws IOException {
        String answer = raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
        assertThat(answer).contains("application/problem+json").doesNotContain("<html");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** So many bytes of a length that is not told. */
    private static final class Endless extends InputStream {

        private int left;

        Endless(int left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int some = Math.min(length, left);
            Arrays.fill(into, from, from + Math.max(0, some), (byte) ' ');
            left -= some;
            return some > 0 ? some : -1;
        }
    }
}
