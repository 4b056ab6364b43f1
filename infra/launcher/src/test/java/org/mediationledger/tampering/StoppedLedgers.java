package org.mediationledger.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mediationledger.evidence.RecipientClass;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.launcher.cli.Typed;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.verifier.attack.Answer;
import org.mediationledger.verifier.attack.Auditor;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.forge.PackFiles;

/**
 * The folders of a ledger that was stopped after a case was lived through and exported to its auditor.
 *
 * @param folders with which it ended
 * @param earlier a copy of them from before half of it happened
 * @param earlierCaseId a case that was there by then
 * @param caseId the case
 * @param kept the auditor's pack, which the ledger keeps
 * @param policy of a reader
 */
record StoppedLedgers(
        Folders folders, Folders earlier, String earlierCaseId, String caseId, byte[] kept, byte[] policy) {

    /** Below that folder. */
    static StoppedLedgers below(Path folder) {
        Folders folders = new Folders(folder.resolve("genuine"));
        String earlierCaseId = before(folders);
        Folders earlier = folders.copiedTo(folder.resolve("earlier"));
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folders.path())) {
            Family.takenOn(ledger);
            Family family = Family.mediated(ledger);
            byte[] kept = family.as("auditor").fetch(family.path() + "/evidence");
            return new StoppedLedgers(folders, earlier, earlierCaseId, family.id(), kept, folders.policy());
        }
    }

    private static String before(Folders folders) {
        try (EmbeddedLedger ledger = EmbeddedLedger.over(folders.path())) {
            Family.takenOn(ledger);
            Family family = Family.takenOn(ledger);
            family.as("auditor").fetch(family.path() + "/evidence");
            return family.id();
        }
    }

    /** Somebody's pack of the case, from those folders, perhaps; and what was said. */
    Exported exportedFrom(Folders from, RecipientClass recipient) {
        return exported(from, caseId, recipient);
    }

    static Exported exported(Folders from, String caseId, RecipientClass recipient) {
        Path out = from.path().resolve("pack-" + recipient + ".zip");
        Typed said = from.ledger("export", caseId, "--recipient", recipient.name(), "--out", out.toString());
        try {
            return new Exported(said, Files.exists(out) ? Optional.of(Files.readAllBytes(out)) : Optional.empty());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What came of an export. */
    record Exported(Typed said, Optional<byte[]> pack) {

        /** Refused in a line that says why, without a trace of the program. */
        void isRefused(String... words) {
            assertThat(said.exitCode()).as(said.text()).isEqualTo(1);
            assertThat(said.lines().getLast()).contains(words);
            assertThat(said.text()).doesNotContain("\tat ").doesNotContain("Exception");
            assertThat(pack).isEmpty();
        }
    }

    /** A pack that an auditor calls valid, with the leaves that were logged before anybody tampered. */
    void isGenuine(Path auditors, Exported exported) {
        assertThat(exported.said().exitCode()).as(exported.said().text()).isZero();
        byte[] pack = exported.pack().orElseThrow();
        Answer answer = new Auditor(
                        auditors,
                        policy,
                        List.of(),
                        Optional.empty(),
                        SystemTime.clock().instant())
                .check(pack);
        assertThat(answer.findings()).isEmpty();
        assertThat(answer.verdict()).isEqualTo(Verdict.VALID_REDACTED);
        PackFiles genuine = PackFiles.unzip(kept);
        PackFiles found = PackFiles.unzip(pack);
        assertThat(found.entries()).isEqualTo(genuine.entries());
        for (int number = 1; number <= genuine.entries(); number++) {
            assertThat(found.bytes(PackFiles.leaf(number))).isEqualTo(genuine.bytes(PackFiles.leaf(number)));
        }
    }
}
