package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.digest.note.Ed25519Signer;
import org.mediationledger.digest.note.SignedCheckpoint;

/** The statuses and bodies that tlog-witness asks for. */
class WitnessServerTest {

    private static final MadeUpLog LOG = MadeUpLog.of(20);
    private static final MadeUpLog FORK = MadeUpLog.of(10, 20, "another story");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private WitnessState state;
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        state = WitnessState.open(folder);
        server = WitnessServer.start(CosigningWitnessTest.witness(state), 0);
    }

    @AfterEach
    void stop() {
        server.close();
        state.close();
    }

    @Test
    void answers_on_the_loopback_address_alone() throws IOException {
        assertThat(InetAddress.getByName(server.prefix().getHost()).isLoopbackAddress())
                .isTrue();
    }

    @Test
    void a_cosignature_is_a_200_with_its_line() throws Exception {
        HttpResponse<String> answer = add(LOG.request(0, 15).bytes());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(CosigningWitnessTest.COSIGNER
                                .cosign(LOG.unsigned(15), CosigningWitnessTest.NOW.getEpochSecond())
                                .line()
                        + "\n");
    }

    @Test
    void a_conflict_is_a_409_with_the_size() throws Exception {
        add(LOG.request(0, 15).bytes());
        HttpResponse<String> answer = add(LOG.request(0, 20).bytes());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("15\n");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
    }

    @Test
    void each_refusal_has_its_status() throws Exception {
        add(LOG.request(0, 15).bytes());

        assertThat(add("nothing".getBytes(UTF_8)).statusCode()).isEqualTo(400);
        assertThat(add(new AddCheckpoint(16, List.of(), LOG.checkpoint(15)).bytes())
                        .statusCode())
                .isEqualTo(400);
        assertThat(add(new AddCheckpoint(
                                        15,
                                        List.of(),
                                        LOG.unsigned(15).signedBy(new Ed25519Signer(MadeUpLog.ORIGIN, new byte[32])))
                                .bytes())
                        .statusCode())
                .isEqualTo(403);
        assertThat(add(new AddCheckpoint(
                                        0,
                                        List.of(),
                                        new Checkpoint("other", 0, Hash.sha256()).signedBy(MadeUpLog.SIGNER))
                                .bytes())
                        .statusCode())
                .isEqualTo(404);
        assertThat(add(FORK.request(15, 16).bytes()).statusCode()).isEqualTo(422);
    }

    @Test
    void a_body_too_large_is_refused_before_it_is_read_to_its_end() throws Exception {
        assertThat(add(new byte[2 * AddCheckpoint.MAX_BYTES]).statusCode()).isEqualTo(413);
    }

    @Test
    void what_was_cosigned_last_is_shown_to_anybody() throws Exception {
        assertThat(latest().statusCode()).isEqualTo(404);
        add(LOG.request(0, 15).bytes());
        HttpResponse<String> answer = latest();
        SignedCheckpoint shown = SignedCheckpoint.parse(answer.body().getBytes(UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(shown.checkpoint()).isEqualTo(LOG.unsigned(15));
        assertThat(shown.note().verifiedBy(List.of(MadeUpLog.SIGNER.key(), CosigningWitnessTest.COSIGNER.key())))
                .hasSize(2);
    }

    @Test
    void other_methods_and_paths_are_refused() throws Exception {
        assertThat(get("add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(get("add-checkpoint").headers().firstValue("Allow")).contains("POST");
        assertThat(get("").statusCode()).isEqualTo(404);
        assertThat(get("../witness.lock").statusCode()).isEqualTo(404);
        assertThat(get("ABCDEF" + "0".repeat(58) + "/checkpoint").statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(server.prefix().resolve("0".repeat(64) + "/checkpoint"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(HTTP.send(post, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_witness_that_cannot_remember_cosigns_nothing() throws Exception {
        String name = Hash.sha256(MadeUpLog.ORIGIN.getBytes(UTF_8)).hex();
        Path inTheWay = folder.resolve(name + ".unfinished");
        Files.createDirectories(inTheWay.resolve("not empty"));
        HttpResponse<String> answer = add(LOG.request(0, 15).bytes());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("\u2014", "Exception", folder.toString());
        assertThat(latest().statusCode()).isEqualTo(404);
        Files.delete(inTheWay.resolve("not empty"));
        Files.delete(inTheWay);
        assertThat(add(LOG.request(0, 15).bytes()).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> latest() throws Exception {
        return get(Hash.sha256(MadeUpLog.ORIGIN.getBytes(UTF_8)).hex() + "/checkpoint");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(server.prefix().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> add(byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.prefix().resolve("add-checkpoint"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
