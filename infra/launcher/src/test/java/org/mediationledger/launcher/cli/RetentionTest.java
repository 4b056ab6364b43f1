package org.mediationledger.launcher.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;

/** What is listed and erased of a ledger with one case that was over long ago, one that a hold keeps, and one that is open. */
@Timeout(180)
class RetentionTest {

    @TempDir
    Path folder;

    private String over = "";
    private String held = "";
    private String open = "";

    @BeforeEach
    void three_cases() {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            over = closed(ledger);
            held = closed(ledger);
            Voice.of(ledger, "dpo")
                    .post("/api/cases/" + held + "/legal-holds", "{reason: 'OMBUDSMAN'}")
                    .is(200);
            open = opened(ledger);
            Voice.of(ledger, "safeguarding")
                    .post("/api/cases/" + over + "/concerns", "{harm: 'NEGLECT', words: 'Not eaten since Friday.'}");
        }
    }

    private static String opened(EmbeddedLedger ledger) {
        return Voice.of(ledger, "coordinator")
                .on("2016-02-01")
                .post(Intake.afterNoticeOf("2016-01-29").ofParent("Perpetua Overlong"))
                .is(201)
                .id();
    }

    private static String closed(EmbeddedLedger ledger) {
        String kase = opened(ledger);
        Voice.of(ledger, "coordinator")
                .on("2016-03-01")
                .post("/api/cases/" + kase + "/closure", "{reason: 'FAMILY_WITHDREW'}")
                .is(200);
        return kase;
    }

    @Test
    void a_dry_run_says_what_is_due_since_when_and_why_the_rest_is_kept_and_changes_nothing() throws IOException {
        Map<String, String> before = contents();

        List<String> said = said(0, "--dry-run");

        assertThat(said)
                .contains(
                        "DUE    " + over + " CASE_RECORD since 2022-03-02: 6 years from 2016-03-01"
                                + " (no contract says otherwise)",
                        "DUE    " + over + " CONTACT since 2022-03-02: 6 years from 2016-03-01"
                                + " (no contract says otherwise)",
                        "KEPT   " + held + " CASE_RECORD: a legal hold is in place",
                        "KEPT   " + open + " CASE_RECORD: the case is open, so no end can be told")
                .last()
                .isEqualTo("Nothing was erased: this was a dry run.");
        assertThat(said).noneMatch(line -> line.contains("SAFEGUARDING") || line.contains("Perpetua"));
        assertThat(contents()).isEqualTo(before);
        assertThat(said(0, "--dry-run", "--on", "2022-03-01"))
                .contains("KEPT   " + over + " CASE_RECORD until 2022-03-01: 6 years from 2016-03-01"
                        + " (no contract says otherwise)")
                .noneMatch(line -> line.startsWith("DUE"));
    }

    @Test
    void a_dry_run_looks_at_a_ledger_that_runs() {
        List<String> stopped = said(0, "--dry-run");
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice.of(ledger, "coordinator").get("/api/cases/" + open).is(200);
            assertThat(said(0, "--dry-run")).isEqualTo(stopped);
        }
    }

    @Test
    void one_case_of_three_is_more_than_five_of_a_hundred_and_only_its_exact_number_lets_it_go() throws IOException {
        Map<String, String> before = contents();

        assertThat(said(1, "--apply", "--decided-by", "dpo"))
                .singleElement()
                .asString()
                .contains("1 of 3 cases", "5 %", "--cases 1");
        assertThat(said(1, "--apply", "--decided-by", "dpo", "--cases", "2"))
                .singleElement()
                .asString()
                .contains("names 2 cases", "of 1 would go");
        assertThat(said(1, "--apply")).singleElement().asString().contains("--decided-by");
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_is_due_is_erased_in_the_officers_name_and_nothing_else() {
        assertThat(said(0, "--apply", "--decided-by", "dpo", "--cases", "1"))
                .contains("ERASED " + over + " CASE_RECORD", "ERASED " + over + " CONTACT");

        assertThat(said(0, "--dry-run")).noneMatch(line -> line.contains(over));
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folder)) {
            Voice officer = Voice.of(ledger, "dpo").on("2026-12-01");
            assertThat(officer.get("/api/cases/" + over).is(200).body()).doesNotContain("Perpetua");
            assertThat(officer.get("/api/cases/" + over)
                            .json()
                            .at("/dataProtection/erasures/0/ground")
                            .asString())
                    .isEqualTo("RETENTION_OVER");
            assertThat(officer.get("/api/cases/" + held).is(200).body()).contains("Perpetua");
            assertThat(officer.get("/api/cases/" + open).is(200).body()).contains("Perpetua");
        }
        assertThat(said(0, "--apply", "--decided-by", "dpo"))
                .containsExactly("No personal data are due: nothing was erased.");
    }

    /** What is said, on either stream, beside what the application logs. */
    private List<String> said(int exit, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        List<String> all = new ArrayList<>(List.of("retention"));
        all.addAll(List.of(arguments));
        all.addAll(List.of(
                "--demo",
                "--data",
                folder.resolve("data").toString(),
                "--secrets",
                folder.resolve("secrets").toString(),
                "--port",
                "0"));
        try {
            int ended = Ledger.commandLine().execute(all.toArray(String[]::new));
            assertThat(ended).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.matches("\\d{4}-\\d\\d-\\d\\dT.*"))
                .toList();
    }

    /** Everything but what SQLite needs to read: a reader's own traces in the shared-memory file say nothing. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("-shm")
                            && !file.toString().endsWith("-wal"))
                    .toList()) {
                contents.put(file.toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
