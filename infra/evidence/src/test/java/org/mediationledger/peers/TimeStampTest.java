package org.mediationledger.peers;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.log.NoAnswer;
import org.mediationledger.programs.StampingOpenSsl;
import org.mediationledger.stamp.TimeStampAuthority;

/** Time-stamps by OpenSSL's authority, asked over HTTP. */
class TimeStampTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Random RANDOM = new Random(5);
    private static final byte[] CHECKPOINT = new Log(9).checkpoint(9).bytes();

    @TempDir
    private Path folder;

    @Test
    void what_was_stamped_verifies_there_and_nothing_else_does() throws Exception {
        try (StampingOpenSsl openSsl = StampingOpenSsl.start(folder, "sha256")) {
            byte[] answer = client(openSsl.address()).stamp(CHECKPOINT);

            assertThat(openSsl.verify(CHECKPOINT, answer).output()).contains("Verification: OK");
            assertThat(openSsl.verify(new Log(9).checkpoint(8).bytes(), answer).exit())
                    .isNotZero();
        }
    }

    @Test
    void a_request_that_is_refused_gives_no_time_stamp() throws Exception {
        try (StampingOpenSsl openSsl = StampingOpenSsl.start(folder, "sha512")) {
            assertNone(openSsl.address(), "did not grant");
        }
    }

    @Test
    void an_answer_to_an_earlier_request_is_not_taken() throws Exception {
        byte[] earlier;
        try (StampingOpenSsl openSsl = StampingOpenSsl.start(folder, "sha256")) {
            earlier = client(openSsl.address()).stamp(CHECKPOINT);
        }
        assertAnswerIsNotTaken(200, earlier, "not one to this request");
    }

    @Test
    void nor_is_anything_else() throws Exception {
        assertAnswerIsNotTaken(200, "no time-stamp".getBytes(US_ASCII), "not one to this request");
        assertAnswerIsNotTaken(200, new byte[0], "not one to this request");
        assertAnswerIsNotTaken(500, new byte[0], "status 500");
        assertAnswerIsNotTaken(200, new byte[100_000], "can't be reached");
    }

    @Test
    void an_authority_that_is_not_there_stops_nobody_for_long() throws Exception {
        URI address;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        assertNone(address, "can't be reached");
    }

    private static void assertAnswerIsNotTaken(int status, byte[] body, String says) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", asked -> {
            try (asked) {
                asked.getRequestBody().readAllBytes();
                asked.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                asked.getResponseBody().write(body);
            }
        });
        server.start();
        try {
            assertNone(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"), says);
        } finally {
            server.stop(0);
        }
    }

    private static void assertNone(URI address, String says) {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> client(address).stamp(CHECKPOINT))
                .withMessageContaining(says);
    }

    private static TimeStampAuthority client(URI address) {
        return new TimeStampAuthority(HTTP, address, Duration.ofSeconds(30), RANDOM);
    }
}
