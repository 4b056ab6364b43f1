package org.mediationledger.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.mediationledger.rights.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Talks to the edge over HTTP, as clients do. */
@SpringBootTest(classes = EdgeUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class EdgeTest {

    static final String BOUNDARY = "=_part";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired
    RecordingCommandSide commands;

    @Autowired
    RecordingQuerySide queries;

    @Autowired
    PeopleInMemory people;

    @Autowired
    AccessInMemory access;

    @LocalServerPort
    int port;

    @BeforeEach
    void nothing_happened_yet() {
        commands.forget();
        queries.forget();
        people.forget();
        access.forget();
    }

    Reply post(@Nullable Role role, String path, String json, String... headers) {
        return send(request(role, path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    Reply get(@Nullable Role role, String path, String... headers) {
        return send(request(role, path, headers).GET().build());
    }

    HttpRequest.Builder request(@Nullable Role role, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return role == null
                ? request
                : request.header("Authorization", basic(EdgeUnderTest.nameOf(role), EdgeUnderTest.PASSWORD));
    }

    static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Reply send(HttpRequest request) {
        try {
            return Reply.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Sends a file with what is said of it. */
    Reply upload(Role role, String path, String about, byte[] file, String type, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head("document", null, "application/json"));
        body.writeBytes(about.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(head("file", "Bericht über Amy.pdf", type));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(role, path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] head(String name, @Nullable String file, String type) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\""
                        + (file == null ? "" : "; filename=\"" + file + "\"") + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
