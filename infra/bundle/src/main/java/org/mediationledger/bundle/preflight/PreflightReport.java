package org.mediationledger.bundle.preflight;

import java.util.List;
import org.mediationledger.bundle.direction.Statement;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.preflight.Finding.Weight;

/**
 * What the checks found.
 *
 * @param plan digest of the plan that was looked at
 * @param edition of the Practice Direction's table
 * @param findings in the order of the checks, within each in the order of the bundle
 * @param unmeasured what no check can see, so that a person has to look
 * @param readings how the edition reads what the Practice Direction leaves open
 */
public record PreflightReport(
        Sha256 plan, String edition, List<Finding> findings, List<Statement> unmeasured, List<Statement> readings) {

    /** Takes unmodifiable copies. */
    public PreflightReport {
        findings = List.copyOf(findings);
        unmeasured = List.copyOf(unmeasured);
        readings = List.copyOf(readings);
    }

    /** What the bundle doesn't comply with; empty when no note is needed. */
    public List<Finding> breaches() {
        return findings.stream()
                .filter(finding -> finding.weight() == Weight.NEEDS_A_NOTE)
                .toList();
    }

    /** Whether the bundle may be rejected unless a note explains it. */
    public boolean needsNote() {
        return !breaches().isEmpty();
    }
}
