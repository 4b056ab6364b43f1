package org.mediationledger.bundle.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.Appeal;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.BundleRequest;
import org.mediationledger.bundle.plan.Front;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.Planner;
import org.mediationledger.bundle.plan.SampleRequest;
import org.mediationledger.bundle.plan.Selection;
import org.mediationledger.bundle.preflight.Finding.Weight;

class NonComplianceNoteTest {

    private final Planner planner = new Planner(PracticeDirection.inForce());

    @Test
    void the_draft_says_what_does_not_comply_and_leaves_the_reasons_to_the_preparer() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("wd").kind(PaperKind.WORKING_DOCUMENT).pages(31),
                        paper("w")
                                .title("Statement of A. Other")
                                .kind(PaperKind.WITNESS_STATEMENT)
                                .pages(12),
                        paper("scan").withoutText())
                .request());

        assertThat(NonComplianceNote.draft(plan, Preflight.check(plan))).contains("""
                        Note on a bundle that does not comply with the Practice Direction

                        Bundle: Bundle for the final hearing
                        Case: ML-2026-0042
                        Appeal: EH850/26/00123
                        Prepared by: Borsetshire Council, 20 August 2026
                        Identified by: SHA-256 %s

                        A bundle that does not comply may be rejected unless a note explains why non-compliance is necessary.
                        This bundle does not comply as follows.

                        1. Working document: 31 pages, and the limit is 25.
                           Rule: Practice Direction No 1 of 2025 (SEND and DD bundles), Schedule 1 [check the wording against the Practice Direction]
                           Why this is necessary: [say why]

                        2. The witness statement "Statement of A. Other" has 12 pages, and the limit is 10.
                           Rule: Practice Direction No 1 of 2025 (SEND and DD bundles) [check the wording against the Practice Direction]
                           Why this is necessary: [say why]

                        More pages than the limits allow are asked for beforehand on form SEND7.
                        [Say whether this was asked for, when, and what the Tribunal answered.]

                        Signed: [name and position], for Borsetshire Council
                        Date: [date]
                        """.formatted(plan.digest()));
    }

    @Test
    void a_bundle_that_complies_needs_no_note() {
        BundlePlan plan =
                planner.first(SampleRequest.of(paper("scan").withoutText()).request());

        assertThat(NonComplianceNote.draft(plan, Preflight.check(plan))).isEmpty();
    }

    @Test
    void a_reference_that_is_not_known_is_left_to_the_preparer_and_a_checked_rule_carries_no_mark() {
        BundlePlan plan = planner.first(new BundleRequest(
                new Front("T", "C", "P", LocalDate.of(2026, 3, 2), 0),
                new Appeal(null, Set.of(AppealType.CEASE), Set.of(), null, null, null),
                LabelRule.NUMBER,
                new Selection.CertificateOnly(),
                List.of(),
                Set.of(),
                null,
                List.of(),
                List.of(),
                List.of()));
        Finding checked = new Finding(
                Check.LATE_TO_SEND, Weight.NEEDS_A_NOTE, null, null, "Late.", new Source("Rule 1", "text", true));
        PreflightReport report =
                new PreflightReport(plan.digest(), plan.edition(), List.of(checked), List.of(), List.of());

        assertThat(NonComplianceNote.draft(plan, report).orElseThrow())
                .contains("Appeal: [reference]\n", "1. Late.\n   Rule: Rule 1\n   Why this is necessary: [say why]\n");
    }
}
