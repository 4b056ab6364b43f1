package org.mediationledger.verifier.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mediationledger.digest.note.TlogPolicy;
import org.mediationledger.verifier.archive.Archive;
import org.mediationledger.verifier.finding.Finding;
import org.mediationledger.verifier.finding.FindingCode;
import org.mediationledger.verifier.finding.Findings;
import org.mediationledger.verifier.finding.Verdict;
import org.mediationledger.verifier.finding.Where;
import org.mediationledger.verifier.pack.Pack;

class ChecksTest {

    @Test
    void a_check_that_fails_is_told_and_the_others_are_made() {
        Check failing = (evidence, findings) -> {
            throw new IllegalStateException("a value of the case");
        };
        Check other = (evidence, findings) -> findings.add(FindingCode.NO_WITNESS, Where.file("x"), "");

        Findings findings = Checks.of(nothing(), List.of(failing, other));

        assertThat(findings.kept().stream().map(Finding::code))
                .containsExactly(FindingCode.NOT_CHECKED, FindingCode.NO_WITNESS);
        assertThat(findings.kept().getFirst().detail())
                .contains("IllegalStateException")
                .doesNotContain("a value of the case");
        assertThat(findings.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void all_checks_can_be_made_on_nothing_at_all() {
        Findings findings = Checks.of(nothing());

        assertThat(findings.kept().stream().map(Finding::code)).containsOnly(FindingCode.PACK_STRUCTURE);
        assertThat(findings.verdict()).isEqualTo(Verdict.INVALID);
    }

    private static Evidence nothing() {
        Pack pack = Pack.of(new Archive(new TreeMap<>(), List.of()));
        TlogPolicy policy = TlogPolicy.parse("quorum none\n".getBytes(UTF_8));
        return Evidence.of(pack, new Trust(policy, List.of(), Optional.empty(), Instant.EPOCH));
    }
}
