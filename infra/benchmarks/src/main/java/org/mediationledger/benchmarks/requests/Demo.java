package org.mediationledger.benchmarks.requests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A demonstration that runs somewhere, spoken to as its users do. Safe for use by several threads. */
final class Demo {

    private static final String BOUNDARY = "=_part";
    private static final String JSON = "application/json";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;

    /** @param address such as {@code http://127.0.0.1:8080} */
    Demo(String address) {
        this.api = address + "/api";
    }

    /** Takes a family on; the path of its case. */
    String newCase() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        return "/cases/" + id(post("coordinator", "/cases", """
                        {"process": "MEDIATION", "source": "INFORMATION_AND_ADVICE_SERVICE", "channel": "HELPLINE",
                         "referredBy": "ias-manchester", "localAuthority": "E08000003", "provider": "together-trust",
                         "adviserOrganisation": "together-trust",
                         "holder": {"capacity": "PARENT", "name": "Amina Example", "phone": "0161 496 0123"},
                         "child": {"name": "Zak Example", "dateOfBirth": "2016-03-04"},
                         "decision": {"kind": "PLAN_CONTENT", "sentOn": "%s"}, "issues": ["EDUCATION"]}
                        """.formatted(today.minusDays(5))));
    }

    /** Lends a paper of the family's and releases it. */
    void release(String kase, byte[] pdf, int number) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"document\"\r\n\r\n"
                        + "{\"kind\": \"REPORT\", \"owner\": \"FAMILY\", \"author\": \"OTHER\", \"title\": \"Report "
                        + number + "\"}\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(pdf);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        String document = id(sent(request("coordinator", kase + "/documents")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))));
        post(
                "coordinator",
                kase + "/documents/" + document + "/release",
                "{\"owner\": \"FAMILY\", \"ground\": \"OWNER\"}");
    }

    String get(String user, String path) {
        return sent(request(user, path).GET());
    }

    String post(String user, String path, String json) {
        return sent(request(user, path).header("Content-Type", JSON).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The text of a field that an answer has. */
    static String field(String answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(answer);
        if (!found.find()) {
            throw new IllegalStateException("an answer has no " + name);
        }
        return found.group(1);
    }

    static String id(String answer) {
        return field(answer, "id");
    }

    private HttpRequest.Builder request(String user, String path) {
        String credentials = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Basic " + credentials);
    }

    private String sent(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.request().uri().getPath() + " was answered "
                        + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new IllegalStateException("no demonstration answers at " + api, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for an answer", stopped);
        }
    }
}
