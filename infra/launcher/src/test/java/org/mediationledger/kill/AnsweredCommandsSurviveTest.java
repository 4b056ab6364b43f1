package org.mediationledger.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.json.LedgerJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the ledger (SIGKILL) with eight requests in flight, again and again on one folder, and asks after each kill for
 * everything that it had answered.
 */
class AnsweredCommandsSurviveTest {

    private static final int IN_FLIGHT = 8;
    private static final int FEWEST_A_KILL = 35;
    private static final JsonMapper JSON = LedgerJson.mapper();

    @TempDir
    private Path folder;

    @Test
    void an_answered_command_survives_a_kill() throws Exception {
        survives(1);
    }

    @Test
    @Tag("long")
    void an_answered_command_survives_thirty_kills() throws Exception {
        survives(30);
    }

    private void survives(int kills) throws Exception {
        Random random = new Random(kills);
        try (Acknowledgements book = new Acknowledgements(folder.resolve("acknowledged"))) {
            for (int run = 0; run < kills; run++) {
                try (LedgerProcess ledger = LedgerProcess.start(folder)) {
                    assertEverythingAnsweredIsThere(ledger, book.newestVersions());
                    workUntilKilled(ledger, book, run, book.count() + FEWEST_A_KILL + random.nextInt(40));
                }
            }
            assertThat(book.count()).isGreaterThanOrEqualTo(kills * FEWEST_A_KILL);
            try (LedgerProcess ledger = LedgerProcess.start(folder)) {
                assertEverythingAnsweredIsThere(ledger, book.newestVersions());
            }
        }
    }

    private static void workUntilKilled(LedgerProcess ledger, Acknowledgements book, int run, int killAt)
            throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(IN_FLIGHT);
        for (int client = 0; client < IN_FLIGHT; client++) {
            String name = "run-" + run + "-client-" + client;
            clients.submit(() -> {
                work(ledger, book, name, killAt);
                return null;
            });
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    }

    /** Opens cases and works on them until the ledger no longer answers. */
    private static void work(LedgerProcess ledger, Acknowledgements book, String name, int killAt) {
        try {
            for (int number = 0; ; number++) {
                String key = name + "-case-" + number;
                String caseId = answered(ledger, book, killAt, "/api/cases", key, OPEN_CASE);
                String path = "/api/cases/" + caseId;
                answered(ledger, book, killAt, path + "/contact", key + "-contact", "{\"channel\":\"TELEPHONE\"}");
                answered(
                        ledger,
                        book,
                        killAt,
                        path + "/advice",
                        key + "-advice",
                        "{\"channel\":\"TELEPHONE\",\"topics\":[\"CERTIFICATE\"]}");
                answered(ledger, book, killAt, path + "/decline", key + "-decline", "{}");
                answered(
                        ledger,
                        book,
                        killAt,
                        path + "/certificates",
                        key + "-certificate",
                        "{\"ground\":\"C1\",\"adviserName\":\"An Adviser\"}");
            }
        } catch (IOException killed) {
            assertThat(book.count()).isGreaterThanOrEqualTo(killAt);
        }
    }

    private static String answered(
            LedgerProcess ledger, Acknowledgements book, int killAt, String path, String key, String json)
            throws IOException {
        HttpResponse<String> response = ledger.post(path, key, json);
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
        JsonNode receipt = JSON.readTree(response.body());
        String caseId = receipt.get("caseId").asString();
        if (book.writeDown(caseId, receipt.get("version").asLong()) == killAt) {
            ledger.kill();
        }
        return caseId;
    }

    private static void assertEverythingAnsweredIsThere(LedgerProcess ledger, Map<String, Long> answered)
            throws IOException {
        for (Map.Entry<String, Long> known : answered.entrySet()) {
            HttpResponse<String> response = ledger.get("/api/cases/" + known.getKey());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(JSON.readTree(response.body()).get("version").asLong()).isGreaterThanOrEqualTo(known.getValue());
        }
    }

    static final String OPEN_CASE = """
            {"process": "MEDIATION", "source": "FAMILY", "channel": "TELEPHONE",
             "localAuthority": "E08000003", "provider": "together-trust", "adviserOrganisation": "together-trust",
             "holder": {"capacity": "PARENT", "name": "A Parent"}, "child": {"name": "A Child"},
             "decision": {"kind": "REFUSAL_TO_ASSESS", "sentOn": "2026-10-01"}, "issues": ["EDUCATION"]}
            """;
}
