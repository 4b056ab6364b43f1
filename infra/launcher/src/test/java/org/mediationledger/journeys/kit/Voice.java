package org.mediationledger.journeys.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who speaks to the ledger: one of the demo's users, perhaps on a certain day, perhaps with further headers. */
public final class Voice {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RunningLedger ledger;
    private final Map<String, String> headers;

    private Voice(RunningLedger ledger, Map<String, String> headers) {
        this.ledger = ledger;
        this.headers = headers;
    }

    /** The demo's user of that name. */
    public static Voice of(RunningLedger ledger, String user) {
        byte[] credentials = (user + ":demo").getBytes(StandardCharsets.UTF_8);
        return new Voice(
                ledger, Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials)));
    }

    /** On that day, at ten in the morning in London: the ledger's clock is set to it. */
    public Voice on(String day) {
        ledger.setClock(LocalDate.parse(day).atTime(OFFICE_HOURS).atZone(LONDON).toInstant());
        return this;
    }

    /** At that instant: the ledger's clock is set to it. */
    public Voice at(Instant instant) {
        ledger.setClock(instant);
        return this;
    }

    public Voice with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Voice(ledger, more);
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks with one parameter, whatever characters it holds. */
    public Answer get(String path, String parameter, String value) {
        return get(path + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** @param body JSON; names may go without quotes, texts may stand in single ones */
    public Answer post(String path, String body) {
        return postStrict(path, Json.of(body));
    }

    /** Takes a family on. */
    public Answer post(Intake intake) {
        return postStrict("/api/cases", Json.of(intake.body()));
    }

    /** @param body what becomes a JSON object */
    public Answer post(String path, Map<String, Object> body) {
        return postStrict(path, Json.of(body));
    }

    /** Fetches a file; fails unless there is one. */
    public byte[] fetch(String path) {
        return file(request(path).GET().build());
    }

    /** Has a file made; fails unless it is. */
    public byte[] fetchMade(String path, String body) {
        return file(posting(path, Json.of(body)));
    }

    /**
     * Sends a file of text with what is said of it.
     *
     * @param about JSON as {@link #post(String, String)} takes it
     */
    public Answer lend(String path, String about, byte[] file) {
        return lend(path, about, file, "text/plain");
    }

    /** Sends a file of that type with what is said of it. */
    public Answer lend(String path, String about, byte[] file, String type) {
        String boundary = "=_part";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\n"
                        + Json.of(about) + "\r\n--" + boundary
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                        + "Content-Type: " + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private Answer postStrict(String path, String json) {
        return send(posting(path, json));
    }

    private HttpRequest posting(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        URI target = URI.create(ledger.address() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static Answer send(HttpRequest request) {
        return new Answer(sent(request, HttpResponse.BodyHandlers.ofString()));
    }

    private static byte[] file(HttpRequest request) {
        HttpResponse<byte[]> answer = sent(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(request.uri().getPath()).isEqualTo(200);
        return answer.body();
    }

    private static <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request, body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
