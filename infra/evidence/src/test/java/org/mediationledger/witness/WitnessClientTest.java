package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Cosigner;
import org.mediationledger.digest.note.NoteSignature;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.NoAnswer;

class WitnessClientTest {

    private static final MadeUpLog LOG = MadeUpLog.of(40);
    private static final MadeUpLog FORK = MadeUpLog.of(10, 40, "another story");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private WitnessState state;
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        state = WitnessState.open(folder);
        server = WitnessServer.start(CosigningWitnessTest.witness(state), 0);
        open.add(state);
        open.add(server);
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @Test
    void a_growing_log_is_cosigned_at_each_checkpoint() {
        WitnessClient client = client(server.prefix());
        for (int size : List.of(1, 1, 7, 32, 40)) {
            assertCosigned(size, cosign(client, LOG, size));
        }
        assertThat(client.name()).isEqualTo("commissioner.example/witness");
    }

    @Test
    void a_client_that_starts_anew_learns_what_the_witness_has_seen() {
        cosign(client(server.prefix()), LOG, 20);

        assertCosigned(33, cosign(client(server.prefix()), LOG, 33));
        assertCosigned(33, cosign(client(server.prefix()), LOG, 33));
    }

    @Test
    void two_clients_of_one_log_learn_from_each_other() {
        WitnessClient one = client(server.prefix());
        WitnessClient other = client(server.prefix());
        for (int size = 1; size < 40; size += 2) {
            assertCosigned(size, cosign(one, LOG, size));
            assertCosigned(size + 1, cosign(other, LOG, size + 1));
        }
    }

    @Test
    void a_restored_log_is_stopped_by_what_the_witness_has_cosigned() {
        cosign(client(server.prefix()), LOG, 30);

        assertThatExceptionOfType(LogStopped.class)
                .isThrownBy(() -> cosign(client(server.prefix()), LOG, 20))
                .withMessageContaining("has cosigned 30 leaves, and there are only 20 here")
                .extracting(LogStopped::reason)
                .isEqualTo(LogStopped.Reason.WOULD_FORK);
    }

    @Test
    void a_rewritten_log_is_stopped_by_what_the_witness_has_cosigned() {
        cosign(client(server.prefix()), LOG, 30);

        for (int size : List.of(30, 31, 40)) {
            assertThatExceptionOfType(LogStopped.class)
                    .isThrownBy(() -> cosign(client(server.prefix()), FORK, size))
                    .withMessageContaining("has cosigned 30 other leaves than those here")
                    .extracting(LogStopped::reason)
                    .isEqualTo(LogStopped.Reason.WOULD_FORK);
        }
    }

    @Test
    void a_witness_that_is_not_there_is_silent() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/w");
        }

        assertSilent(client(nobody), "can't be reached");
    }

    @Test
    void a_witness_that_does_not_know_the_log_is_silent() throws IOException {
        CosigningWitness knowsNobody =
                new CosigningWitness(CosigningWitnessTest.COSIGNER, List.of(), state, () -> CosigningWitnessTest.NOW);
        WitnessServer deaf = WitnessServer.start(knowsNobody, 0);
        open.add(deaf);

        assertSilent(client(deaf.prefix()), "answered with status 404");
    }

    @Test
    void somebody_elses_cosignature_is_worth_nothing() throws IOException {
        Cosigner another = new Cosigner(CosigningWitnessTest.COSIGNER.key().name(), new byte[32]);
        String line = another.cosign(LOG.unsigned(5), 1).line() + "\n";

        assertSilent(answering(200, line), "a cosignature that is not its own");
    }

    @Test
    void a_cosignature_of_another_checkpoint_is_worth_nothing() throws IOException {
        String line = CosigningWitnessTest.COSIGNER.cosign(LOG.unsigned(6), 1).line() + "\n";

        assertSilent(answering(200, line), "a cosignature that is not its own");
    }

    @Test
    void nonsense_is_worth_nothing() throws IOException {
        String line = CosigningWitnessTest.COSIGNER.cosign(LOG.unsigned(5), 1).line() + "\n";

        assertSilent(answering(200, "thank you\n"), "a cosignature that is not its own");
        assertSilent(answering(200, "\n" + line), "more than signatures");
        assertSilent(answering(200, "x\n\n" + line), "more than signatures");
        assertSilent(answering(409, "many\n"), "names no size");
        assertSilent(answering(409, "3"), "names no size");
        assertSilent(answering(409, "-3\n"), "names no size");
        assertSilent(answering(302, "elsewhere\n"), "answered with status 302");
        assertSilent(answering(500, "sorry\n"), "answered with status 500");
        assertSilent(answering(200, "x".repeat(10_000_000)), "can't be reached");
    }

    @Test
    void a_witness_that_names_another_size_each_time_is_given_up() throws IOException {
        int[] size = {0};
        WitnessClient client = client(serving(exchange -> reply(exchange, 409, (++size[0] % 5) + "\n")));

        assertSilent(client, "named another size each time");
        assertThat(size[0]).isEqualTo(3);
    }

    @Test
    void a_witness_that_claims_to_have_seen_more_must_show_it() throws IOException {
        assertSilent(answering(409, "9999\n"), "doesn't show that");
        assertSilent(answering(422, "no\n"), "doesn't show that");
    }

    @Test
    void a_forged_checkpoint_stops_no_log() throws IOException {
        SignedCheckpoint forged = FORK.checkpoint(30)
                .with(new Cosigner(CosigningWitnessTest.COSIGNER.key().name(), new byte[32])
                        .cosign(FORK.unsigned(30), 1));

        assertSilent(showing(422, forged), "shows a checkpoint that it didn't cosign");
        assertSilent(showing(409, forged), "shows a checkpoint that it didn't cosign");
    }

    @Test
    void another_logs_checkpoint_stops_no_log() throws IOException {
        Checkpoint foreign =
                new Checkpoint("other.example", 30, FORK.unsigned(30).root());

        assertSilent(
                showing(422, foreign.signedBy(MadeUpLog.SIGNER).with(CosigningWitnessTest.COSIGNER.cosign(foreign, 1))),
                "shows another log's checkpoint");
    }

    @Test
    void a_witness_that_refuses_what_has_grown_is_silent() throws IOException {
        SignedCheckpoint earlier = LOG.checkpoint(4).with(CosigningWitnessTest.COSIGNER.cosign(LOG.unsigned(4), 1));

        assertSilent(showing(422, earlier), "although the log has grown from what it cosigned");
    }

    @Test
    void a_witness_that_never_ends_its_answer_is_not_waited_for() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        URI slow = serving(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        open.add(over::countDown);
        WitnessClient client =
                new WitnessClient(HTTP, slow, CosigningWitnessTest.COSIGNER.key(), Duration.ofMillis(200));

        assertSilent(client, "gave no answer within");
    }

    private static WitnessClient client(URI prefix) {
        return new WitnessClient(HTTP, prefix, CosigningWitnessTest.COSIGNER.key(), PATIENCE);
    }

    private static List<NoteSignature> cosign(WitnessClient client, MadeUpLog log, int size) {
        return client.cosign(log.checkpoint(size), from -> log.consistency(from, size));
    }

    private static void assertCosigned(int size, List<NoteSignature> signatures) {
        SignedCheckpoint cosigned = LOG.checkpoint(size);
        for (NoteSignature signature : signatures) {
            cosigned = cosigned.with(signature);
        }
        assertThat(cosigned.note().verifiedBy(List.of(CosigningWitnessTest.COSIGNER.key())))
                .hasSize(1);
    }

    private static void assertSilent(WitnessClient client, String because) {
        assertThatExceptionOfType(NoAnswer.class)
                .isThrownBy(() -> cosign(client, LOG, 5))
                .withMessageStartingWith("the witness commissioner.example/witness ")
                .withMessageContaining(because);
    }

    private WitnessClient answering(int status, String body) throws IOException {
        return client(serving(exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                reply(exchange, 404, "nothing\n");
            } else {
                reply(exchange, status, body);
            }
        }));
    }

    private WitnessClient showing(int status, SignedCheckpoint latest) throws IOException {
        return client(serving(exchange -> {
            if (exchange.getRequestMethod().equals("GET")) {
                reply(exchange, 200, new String(latest.bytes(), UTF_8));
            } else {
                reply(exchange, status, status == 409 ? "30\n" : "no\n");
            }
        }));
    }

    private URI serving(Serving serving) throws IOException {
        HttpServer fake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fake.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                serving.serve(exchange);
            }
        });
        fake.start();
        open.add(() -> fake.stop(0));
        return URI.create("http://127.0.0.1:" + fake.getAddress().getPort());
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.length() == 0 ? -1 : body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    private interface Serving {
        void serve(HttpExchange exchange) throws IOException;
    }
}
