package org.mediationledger.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.PdfPaper;
import org.mediationledger.journeys.kit.Voice;

/**
 * Kills the ledger (SIGKILL) while it makes a bundle: nothing of it is left, its state says so, and another can be made. Of
 * one that is cancelled nothing is left either.
 */
class KilledWhileBundlingTest {

    private static final int LINES = 20_000;
    private static final int REPORTS = 4;
    private static final int PIECES = 2;
    private static final String ORDER = "{appeal: {types: ['REFUSAL_TO_ASSESS']}, rules: [{}]}";

    @TempDir
    private Path folder;

    @Test
    void a_bundle_that_was_half_made_is_gone_and_said_to_be() throws Exception {
        String bundles;
        String half;
        Set<Path> papers;
        try (LedgerProcess ledger = LedgerProcess.start(folder)) {
            String kase = withLongReports(ledger);
            bundles = kase + "/bundles";
            papers = files();
            half = as(ledger, "preparer").post(bundles, ORDER).is(201).id();
            assertThat(stateAfter(ledger, bundles + "/" + half, "QUEUED", "LOOKING"))
                    .isEqualTo("WRITING");
            ledger.kill();
        }
        try (LedgerProcess ledger = LedgerProcess.start(folder)) {
            Answer after = as(ledger, "preparer").get(bundles + "/" + half).is(200);
            assertThat(after.text("/state")).as(after.body()).isEqualTo("INTERRUPTED");
            as(ledger, "preparer").get(bundles + "/" + half + "/pdf").isProblem(404, "NOT_FOUND");
            assertThat(files()).isEqualTo(papers);

            as(ledger, "preparer").post(bundles + "/" + half + "/cancel", "{}").is(200);
            String unwanted =
                    as(ledger, "preparer").post(bundles, ORDER).is(201).id();
            assertThat(stateAfter(ledger, bundles + "/" + unwanted, "QUEUED", "LOOKING"))
                    .isEqualTo("WRITING");
            as(ledger, "preparer")
                    .post(bundles + "/" + unwanted + "/cancel", "{}")
                    .is(200);
            String whole = as(ledger, "preparer").post(bundles, ORDER).is(201).id();
            assertThat(stateAfter(ledger, bundles + "/" + whole, "QUEUED", "LOOKING", "WRITING"))
                    .isEqualTo("MADE");
            assertThat(files()).containsAll(papers).hasSize(papers.size() + PIECES);
            assertThat(as(ledger, "preparer").fetch(bundles + "/" + whole + "/pdf"))
                    .startsWith("%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String withLongReports(LedgerProcess ledger) {
        String kase = "/api/cases/"
                + as(ledger, "coordinator")
                        .post(Intake.afterNoticeOf("2026-10-01"))
                        .is(201)
                        .id();
        as(ledger, "coordinator").post(kase + "/appeal", "{}").is(200);
        byte[] pdf = PdfPaper.of(
                IntStream.range(0, LINES).mapToObj(line -> "Line " + line).toList());
        for (int report = 0; report < REPORTS; report++) {
            String document = as(ledger, "coordinator")
                    .lend(
                            kase + "/documents",
                            "{kind: 'REPORT', owner: 'FAMILY', author: 'OTHER', title: 'Long report " + report + "'}",
                            pdf,
                            "application/pdf")
                    .is(201)
                    .id();
            as(ledger, "coordinator")
                    .post(kase + "/documents/" + document + "/release", "{owner: 'FAMILY', ground: 'OWNER'}")
                    .is(200);
        }
        return kase;
    }

    /** The first state that is none of those. */
    private static String stateAfter(LedgerProcess ledger, String bundle, String... passing) {
        String state = passing[0];
        while (List.of(passing).contains(state)) {
            state = as(ledger, "preparer").get(bundle).is(200).text("/state");
        }
        return state;
    }

    /** All that is kept of documents and bundles, finished or not. */
    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/documents"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static Voice as(LedgerProcess ledger, String user) {
        return Voice.of(ledger, user);
    }
}
