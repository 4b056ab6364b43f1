package org.mediationledger.launcher.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.mediationledger.launcher.cli.Ledger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A demo's ledger in a process of its own, whose every word and memory can be looked through. */
final class OtherProcess implements AutoCloseable {

    private static final String RUNS_AT = "The ledger runs at ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final URI address;
    private HttpClient client = HttpClient.newHttpClient();

    private OtherProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Over two folders below that one; what it says goes to files there, too. */
    static OtherProcess over(Path folder) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                JAVA_HOME.resolve("bin").resolve("java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+HeapDumpOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + temporary,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ledger.class.getName()));
        command.addAll(List.of(
                "demo",
                "--empty",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--secrets",
                folder.resolve("secrets").toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("errors.log").toFile()))
                .start();
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            said.append(line).append('\n');
            Files.writeString(folder.resolve("output.log"), said);
            if (line.startsWith(RUNS_AT)) {
                return new OtherProcess(process, URI.create(line.substring(RUNS_AT.length())));
            }
        }
        throw new IllegalStateException(
                "the ledger ended before it ran: " + said + Files.readString(folder.resolve("errors.log")));
    }

    JsonNode post(String user, String path, String json) {
        return send(request(user, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    JsonNode get(String user, String path) {
        return send(request(user, path).GET());
    }

    /** Fetches a pack. */
    byte[] pack(String user, String path) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(request(user, path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** Ends every connection to it. */
    void hangUp() {
        client.close();
        client = HttpClient.newHttpClient();
    }

    /** What the process remembers, as the JDK writes it, after a full collection. */
    void dumpMemory(Path file) throws IOException, InterruptedException {
        Process dump = new ProcessBuilder(
                        JAVA_HOME.resolve("bin").resolve("jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.heap_dump",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor()).as(said).isZero();
    }

    private HttpRequest.Builder request(String user, String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8)))
                .timeout(PATIENCE);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return JSON.readTree(answer.body());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
        client.close();
    }
}
