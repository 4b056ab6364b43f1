package org.mediationledger.programs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A time-stamp authority: OpenSSL behind an HTTP server. */
public final class StampingOpenSsl implements AutoCloseable {

    /** What to say where it is missing. */
    public static final String INSTALL = "install OpenSSL 3 (on Debian: apt-get install openssl).";

    private final Path folder;
    private final HttpServer server;

    private StampingOpenSsl(Path folder, HttpServer server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts one.
     *
     * @param digest the only one that it stamps
     */
    public static StampingOpenSsl start(Path folder, String digest) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("tsa.cnf"), """
                [tsa]
                default_tsa = authority
                [authority]
                serial = serial
                crypto_device = builtin
                signer_cert = tsa.pem
                certs = ca.pem
                signer_key = tsa.key
                signer_digest = sha256
                default_policy = 1.3.6.1.4.1.55555.1
                digests = %s
                accuracy = secs:1
                ordering = no
                tsa_name = yes
                ess_cert_id_chain = no
                [usage]
                extendedKeyUsage = critical,timeStamping
                """.formatted(digest));
        Files.writeString(folder.resolve("serial"), "01\n");
        openssl(folder, "req -x509 -newkey ed25519 -nodes -subj /CN=Root -days 30 -keyout ca.key -out ca.pem");
        openssl(folder, "req -newkey rsa:2048 -nodes -subj /CN=Time -keyout tsa.key -out tsa.csr");
        openssl(
                folder,
                "x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30"
                        + " -extfile tsa.cnf -extensions usage -out tsa.pem");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        StampingOpenSsl authority = new StampingOpenSsl(folder, server);
        server.createContext("/", authority::answer);
        server.start();
        return authority;
    }

    /** Where it takes requests. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** What OpenSSL says to an answer that somebody got for these bytes ({@code TimeStampResp}). */
    public Program.Ended verify(byte[] data, byte[] answer) throws IOException, InterruptedException {
        return verify(data, answer, List.of());
    }

    /** What OpenSSL says to a time-stamp token of these bytes. */
    public Program.Ended verifyToken(byte[] data, byte[] token) throws IOException, InterruptedException {
        return verify(data, token, List.of("-token_in"));
    }

    private Program.Ended verify(byte[] data, byte[] stamp, List<String> how) throws IOException, InterruptedException {
        Files.write(folder.resolve("data"), data);
        Files.write(folder.resolve("stamp"), stamp);
        List<String> command = new ArrayList<>(
                List.of("openssl", "ts", "-verify", "-data", "data", "-in", "stamp", "-CAfile", "ca.pem"));
        command.addAll(how);
        return Program.run(folder, INSTALL, Map.of(), command);
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            assertThat(asked.getRequestHeaders().getFirst("Content-Type")).isEqualTo("application/timestamp-query");
            Files.write(folder.resolve("query.tsq"), asked.getRequestBody().readAllBytes());
            openssl(folder, "ts -reply -config tsa.cnf -queryfile query.tsq -out reply.tsr");
            byte[] reply = Files.readAllBytes(folder.resolve("reply.tsr"));
            asked.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            asked.sendResponseHeaders(200, reply.length);
            asked.getResponseBody().write(reply);
        }
    }

    private static void openssl(Path folder, String arguments) {
        try {
            Program.Ended ended = Program.run(folder, INSTALL, Map.of(), List.of(("openssl " + arguments).split(" ")));
            assertThat(ended.exit()).as(ended.output()).isZero();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
