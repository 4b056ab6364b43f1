package org.mediationledger.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.note.SignedCheckpoint;
import org.mediationledger.evidence.LeafSecret;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.ids.CaseId;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.OverServers;
import org.mediationledger.journeys.kit.RunningLedger;
import org.mediationledger.journeys.kit.ServerLedger;
import org.mediationledger.journeys.kit.Voice;
import org.mediationledger.launcher.evidence.LogPlace;
import org.mediationledger.launcher.evidence.Policy;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.Fsck;
import org.mediationledger.log.LogSigners;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.PublishedLog;
import org.mediationledger.pack.EvidencePack;
import org.mediationledger.verifier.cli.LedgerVerify;
import org.mediationledger.web.evidence.PackDesk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The evidence log over Axon Server and MongoDB, and how one process takes it over from another. */
@ExtendWith(OverServers.class)
@Timeout(300)
class ServerEvidenceTest {

    private static final InstantSource LATER = InstantSource.fixed(Instant.parse("2027-06-01T00:00:00Z"));
    private static final String DAY = "2027-01-12";

    @TempDir
    private Path readers;

    private ServerLedger ledger;

    @BeforeEach
    void find(ServerLedger started) {
        ledger = started;
    }

    @Test
    void a_case_has_its_evidence_and_goes_on_having_it_when_another_process_takes_the_log_over() throws IOException {
        String kase = "/api/cases/"
                + Voice.of(ledger, "coordinator")
                        .on(DAY)
                        .post(Intake.afterNoticeOf("2027-01-04"))
                        .is(201)
                        .id();
        adviser(kase, "/contact", "{channel: 'TELEPHONE'}");
        Voice.of(ledger, "auditor").get(kase + "/evidence").is(200);
        EvidencePack pack = pack(ledger, kase);
        assertThat(verdict(pack)).containsExactly("NO_WITNESS");
        SignedCheckpoint before = published();
        Voice.of(ledger, "auditor").get("/api/log/checkpoint").is(200);
        assertThat(Fsck.compare(
                                new PublishedLog(logFolder()).upTo(published().checkpoint()),
                                List.of(),
                                ledger.part(LogPlace.class).events(),
                                new LeafSecret(ledger.part(SecretsFolder.class).bytesOf(Secret.LOG_SECRET)))
                        .findings())
                .as("what Axon Server has gives the very leaves again")
                .isEmpty();
        assertThat(figure("ledger.log.stopped")).isZero();
        assertThat(figure("ledger.log.behind")).isZero();

        EvidenceLog first = ledger.part(EvidenceLog.class);
        long term = first.head().term();
        try (ServerLedger.AnotherProcess another = ledger.another();
                ServerLedger.AnotherProcess withoutALog = ledger.withoutALog()) {
            assertThat(another.part(EvidenceLog.class).head().term()).isEqualTo(term + 1);
            adviser(kase, "/advice", "{channel: 'TELEPHONE', topics: ['WHAT_MEDIATION_IS', 'TIME_LIMITS']}");
            answered(another, kase).is(200);
            EvidencePack more = pack(another, kase);
            assertThat(more.events()).isGreaterThan(pack.events());
            assertThat(verdict(more, before)).containsExactly("NO_WITNESS");
            SignedCheckpoint newest = published();
            assertThat(newest.checkpoint().size())
                    .isGreaterThan(before.checkpoint().size());

            assertThatExceptionOfType(LogStopped.class)
                    .isThrownBy(first::sequence)
                    .satisfies(stopped -> assertThat(stopped.reason()).isEqualTo(LogStopped.Reason.SUPERSEDED));
            Voice.of(ledger, "auditor").get(kase + "/evidence").isProblem(503, "EVIDENCE_UNAVAILABLE");
            until(() -> Voice.of(ledger, "auditor")
                            .get("/actuator/health")
                            .response()
                            .statusCode()
                    == 503);
            assertThat(figure("ledger.log.stopped")).isEqualTo(1);
            Voice.of(another, "auditor").get("/actuator/health").is(200);
            assertThat(published()).as("the first process left it alone").isEqualTo(newest);

            ServerLedger.answered(() -> Voice.of(withoutALog, "auditor").get("/api/cases"))
                    .is(200);
            Voice.of(withoutALog, "auditor")
                    .get(kase + "/evidence")
                    .isProblem(503, "EVIDENCE_UNAVAILABLE")
                    .saying("evidence log");
            Voice.of(withoutALog, "auditor").get("/actuator/health").is(200);
        }

        ledger.restart();
        adviser(kase, "/decline", "{}");
        EvidencePack last = pack(ledger, kase);
        assertThat(ledger.part(EvidenceLog.class).head().term()).isEqualTo(term + 2);
        assertThat(last.events()).isGreaterThan(pack.events() + 1);
        assertThat(verdict(last, before, published())).containsExactly("NO_WITNESS");
    }

    private void adviser(String kase, String path, String body) {
        ServerLedger.answered(() -> Voice.of(ledger, "adviser").on(DAY).post(kase + path, body))
                .is(200);
    }

    private static Answer answered(RunningLedger process, String kase) {
        return ServerLedger.answered(() -> Voice.of(process, "auditor").get(kase + "/evidence"));
    }

    private static EvidencePack pack(RunningLedger process, String kase) {
        answered(process, kase).is(200);
        PackDesk desk = process instanceof ServerLedger first
                ? first.part(PackDesk.class)
                : ((ServerLedger.AnotherProcess) process).part(PackDesk.class);
        CaseId caseId = CaseId.of(kase.substring(kase.lastIndexOf('/') + 1));
        return Objects.requireNonNull(desk.forOperator(caseId, RecipientClass.TRIBUNAL));
    }

    private Path logFolder() {
        return ledger.logFolder().resolve("log");
    }

    private SignedCheckpoint published() {
        return Objects.requireNonNull(new PublishedLog(logFolder()).checkpoint());
    }

    private double figure(String name) {
        return ledger.part(MeterRegistry.class).get(name).gauge().value();
    }

    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    /** The codes of what the verifier finds, with the keys and checkpoints that a reader has from elsewhere. */
    private List<String> verdict(EvidencePack pack, SignedCheckpoint... held) throws IOException {
        Files.write(readers.resolve("pack.zip"), pack.zip());
        Files.writeString(readers.resolve("policy"), Policy.text(ledger.part(LogSigners.class), List.of()));
        List<String> arguments = new ArrayList<>(List.of("pack.zip", "--policy", "policy", "--json"));
        for (int i = 0; i < held.length; i++) {
            Files.write(readers.resolve("held" + i), held[i].bytes());
            arguments.addAll(List.of("--held", "held" + i));
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, UTF_8);
        new LedgerVerify(readers, LATER, out, out).run(arguments);
        List<String> codes = new ArrayList<>();
        for (JsonNode finding : JsonMapper.shared().readTree(said.toByteArray()).path("findings")) {
            codes.add(finding.path("code").asString());
        }
        return codes;
    }
}
