package org.mediationledger.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.mediationledger.journeys.kit.RunningLedger;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.launcher.cli.Ledger;

/** A ledger in a process of its own, as a user starts it, on the clock of the machine. */
final class LedgerProcess implements RunningLedger, AutoCloseable {

    private static final int OK = 200;
    private static final String RUNS_AT = "The ledger runs at ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ADVISER =
            "Basic " + Base64.getEncoder().encodeToString("adviser:demo".getBytes(StandardCharsets.UTF_8));

    private final Process process;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private LedgerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static LedgerProcess start(Path folder) throws IOException {
        return start(folder, Map.of());
    }

    /** With more in its environment. */
    static LedgerProcess start(Path folder, Map<String, String> environment) throws IOException {
        Process process = ForkedJvm.start(
                Ledger.class,
                environment,
                "demo",
                "--empty",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(RUNS_AT)) {
                return new LedgerProcess(process, URI.create(line.substring(RUNS_AT.length())));
            }
        }
        throw new IllegalStateException("the ledger ended before it ran");
    }

    @Override
    public void setClock(Instant now) {
        throw new UnsupportedOperationException("a process of its own has its own clock");
    }

    @Override
    public URI address() {
        return address;
    }

    /** SIGKILL: nothing is flushed, nobody is told. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    HttpResponse<String> post(String path, String idempotencyKey, String json) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET());
    }

    /** The file at that path, or made there. */
    byte[] fetch(String path, boolean anew) throws IOException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
        HttpResponse<byte[]> answer = send(
                anew ? request.POST(HttpRequest.BodyPublishers.ofString("{}")) : request.GET(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(path + " was answered with status " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", ADVISER)
                .timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) throws IOException {
        try {
            return client.send(request.build(), body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        client.close();
    }
}
