package org.mediationledger.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.launcher.cli.Ledger;
import org.mediationledger.launcher.cli.Typed;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.verifier.attack.Answer;
import org.mediationledger.verifier.attack.Auditor;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;

/**
 * Kills the ledger (SIGKILL) while cases are opened and packs are made, each with a checkpoint signed and witnessed: every
 * event has one leaf afterwards, and whatever was signed is the beginning of what is signed later.
 */
class KilledWhileSigningTest {

    private static final Pattern COUNTED =
            Pattern.compile("([0-9,]+) leaves read, ([0-9,]+) of them events; ([0-9,]+) events at the end");

    @TempDir
    private Path folder;

    @TempDir
    private Path auditors;

    private final List<byte[]> checkpoints = new ArrayList<>();
    private String caseId = "";

    @Test
    void nothing_is_lost_doubled_or_forked_by_a_kill() throws Exception {
        survives(1);
    }

    @Test
    @Tag("long")
    void nothing_is_lost_doubled_or_forked_by_thirty_kills() throws Exception {
        survives(30);
    }

    private void survives(int kills) throws Exception {
        Random random = new Random(kills);
        for (int run = 0; run < kills; run++) {
            try (LedgerProcess ledger = LedgerProcess.start(folder)) {
                caseId = opened(ledger, "run-" + run);
                workUntilKilled(ledger, run, 3 + random.nextInt(40));
            }
            requireSound(fsck());
        }
        byte[] last;
        try (LedgerProcess ledger = LedgerProcess.start(folder)) {
            last = ledger.fetch(evidence(), true);
            everyEventHasItsLeaf();
        }
        isOneHistory(last);
    }

    /** Opens cases on one thread, and has packs made on another, until the ledger is killed at some answer of the first. */
    private void workUntilKilled(LedgerProcess ledger, int run, int killAt) throws InterruptedException {
        Thread opening = Thread.ofPlatform().start(() -> {
            try {
                for (int number = 0; number < killAt; number++) {
                    opened(ledger, "run-" + run + "-" + number);
                }
            } catch (IOException gone) {
                throw new IllegalStateException(gone);
            } finally {
                ledger.kill();
            }
        });
        try {
            while (true) {
                checkpoints.add(PackFiles.unzip(ledger.fetch(evidence(), true)).bytes(PackFiles.CHECKPOINT));
            }
        } catch (IOException killed) {
            opening.join();
        }
    }

    private String evidence() {
        return "/api/cases/" + caseId + "/evidence";
    }

    private static String opened(LedgerProcess ledger, String key) throws IOException {
        return LedgerJson.mapper()
                .readTree(ledger.post("/api/cases", key, AnsweredCommandsSurviveTest.OPEN_CASE)
                        .body())
                .get("caseId")
                .asString();
    }

    private void everyEventHasItsLeaf() throws SQLException {
        Typed said = fsck();
        requireSound(said);
        Matcher counted = COUNTED.matcher(said.text());
        assertThat(counted.find()).as(said.text()).isTrue();
        assertThat(number(counted.group(2)) + number(counted.group(3))).isEqualTo(rows());
        assertThat(number(counted.group(3))).as("all are signed").isZero();
    }

    private static void requireSound(Typed said) {
        assertThat(said.exitCode()).as(said.text()).isZero();
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }

    private long rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve("events.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM DomainEventEntry")) {
            return rows.getLong(1);
        }
    }

    /** All that was signed and given away is the beginning of the last of it, to an auditor who has kept it all. */
    private void isOneHistory(byte[] last) throws IOException {
        assertThat(checkpoints).isNotEmpty();
        Answer answer = new Auditor(
                        auditors,
                        policy(),
                        checkpoints,
                        Optional.empty(),
                        SystemTime.clock().instant())
                .check(last);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
        try (Stream<Path> files = Files.list(witness())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".fork"));
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_and_the_first_goes_on() throws Exception {
        byte[] last;
        try (LedgerProcess ledger = LedgerProcess.start(folder)) {
            caseId = opened(ledger, "first");
            ledger.fetch(evidence(), true);
            Process second =
                    ForkedJvm.start(Ledger.class, "demo", "--empty", "--port", "0", "--data", data().toString());
            second.getInputStream().readAllBytes();
            assertThat(second.waitFor()).isEqualTo(1);

            checkpoints.add(PackFiles.unzip(ledger.fetch(evidence(), true)).bytes(PackFiles.CHECKPOINT));
            last = ledger.fetch(evidence(), true);
            everyEventHasItsLeaf();
        }
        isOneHistory(last);
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path witness() {
        return folder.resolve("data-witness");
    }

    private Typed fsck() {
        return Typed.ledger(data(), folder.resolve("data-secrets"), "fsck");
    }

    /** As the operator prints it. */
    private byte[] policy() {
        return (Typed.ledger(data(), folder.resolve("data-secrets"), "policy").text() + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
