package org.mediationledger.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mediationledger.digest.Hash;
import org.mediationledger.digest.note.SignedCheckpoint;

/**
 * A witness that is asked over HTTP (C2SP tlog-witness): {@code POST /add-checkpoint}, and
 * {@code GET /<SHA-256 of a log's origin>/checkpoint} for what it cosigned last. Bodies and the count of requests at a time
 * are bounded; for a bound on their time start Java with {@code -Dsun.net.httpserver.maxReqTime}, in seconds.
 */
public final class WitnessServer implements AutoCloseable {

    private static final int AT_A_TIME = 32;
    private static final String ADD = "/add-checkpoint";
    private static final Pattern CHECKPOINT = Pattern.compile("/([0-9a-f]{64})/checkpoint");
    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    private final CosigningWitness witness;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(AT_A_TIME);

    private WitnessServer(CosigningWitness witness, HttpServer http) {
        this.witness = witness;
        this.http = http;
    }

    /** Answers on this machine's loopback address alone. */
    public static WitnessServer start(CosigningWitness witness, int port) throws IOException {
        return start(witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /**
     * Answers on an address until closed.
     *
     * @throws IOException when the address can't be had
     */
    public static WitnessServer start(CosigningWitness witness, InetSocketAddress address) throws IOException {
        WitnessServer server = new WitnessServer(witness, HttpServer.create(address, 0));
        server.http.createContext("/", server::handle);
        server.http.setExecutor(server.threads);
        server.http.start();
        return server;
    }

    /** Where it is asked: what a log is told as the witness's submission prefix. */
    public URI prefix() {
        InetSocketAddress address = http.getAddress();
        String host = address.getAddress().getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/");
    }

    /** Answers no more. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!free.tryAcquire()) {
                reply(exchange, new Reply(503, PLAIN, "too many requests at a time\n"));
                return;
            }
            try {
                reply(exchange, replyOrApology(exchange));
            } finally {
                free.release();
            }
        }
    }

    /** A full disk, above all: the log is told that nothing was cosigned, and no more. */
    private Reply replyOrApology(HttpExchange exchange) throws IOException {
        try {
            return replyTo(exchange);
        } catch (RuntimeException failed) {
            return new Reply(500, PLAIN, "this witness can't remember now, and so can't cosign\n");
        }
    }

    private Reply replyTo(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.equals(ADD)) {
            return exchange.getRequestMethod().equals("POST") ? added(exchange) : wrongMethod(exchange, "POST");
        }
        Matcher checkpoint = CHECKPOINT.matcher(path);
        if (checkpoint.matches()) {
            return exchange.getRequestMethod().equals("GET")
                    ? latest(Hash.fromHex(checkpoint.group(1)))
                    : wrongMethod(exchange, "GET");
        }
        return new Reply(404, PLAIN, "nothing is here\n");
    }

    private Reply added(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(AddCheckpoint.MAX_BYTES + 1);
        if (body.length > AddCheckpoint.MAX_BYTES) {
            return new Reply(413, PLAIN, "a request has at most " + AddCheckpoint.MAX_BYTES + " bytes\n");
        }
        return switch (witness.add(body)) {
            case Answer.Cosigned cosigned -> new Reply(200, PLAIN, cosigned.line());
            case Answer.Conflict conflict -> new Reply(409, SIZE, conflict.size() + "\n");
            case Answer.Refused refused -> new Reply(status(refused.why()), PLAIN, refused.problem() + "\n");
        };
    }

    private Reply latest(Hash name) {
        Optional<SignedCheckpoint> latest = witness.latest(name);
        return latest.map(checkpoint -> new Reply(200, PLAIN, checkpoint.bytes()))
                .orElseGet(() -> new Reply(404, PLAIN, "no checkpoint of that log was cosigned here\n"));
    }

    private static int status(Answer.Refusal why) {
        return switch (why) {
            case MALFORMED -> 400;
            case NOT_SIGNED -> 403;
            case UNKNOWN_LOG -> 404;
            case NOT_GROWN -> 422;
        };
    }

    private static Reply wrongMethod(HttpExchange exchange, String right) {
        exchange.getResponseHeaders().set("Allow", right);
        return new Reply(405, PLAIN, "ask by " + right + "\n");
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    /** What goes back over HTTP. */
    @SuppressWarnings("ArrayRecordComponent") // written once, and never compared
    private record Reply(int status, String type, byte[] body) {

        Reply(int status, String type, String body) {
            this(status, type, body.getBytes(UTF_8));
        }
    }
}
