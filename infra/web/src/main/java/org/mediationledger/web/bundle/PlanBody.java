package org.mediationledger.web.bundle;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.direction.Statement;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Difference;
import org.mediationledger.bundle.plan.DifferenceSheet;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.Excluded;
import org.mediationledger.bundle.plan.Outstanding;
import org.mediationledger.bundle.plan.PagedBundle;
import org.mediationledger.bundle.plan.PagedEntry;
import org.mediationledger.bundle.plan.PaperId;
import org.mediationledger.bundle.plan.SlipReason;
import org.mediationledger.bundle.plan.Warning;
import org.mediationledger.bundle.preflight.Check;
import org.mediationledger.bundle.preflight.Finding;
import org.mediationledger.bundle.preflight.NonComplianceNote;
import org.mediationledger.bundle.preflight.Preflight;
import org.mediationledger.bundle.preflight.PreflightReport;
import org.mediationledger.ids.DocumentId;

/** What goes into a bundle, what doesn't, and how that stands to the Practice Direction. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String edition,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleRow> papers,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundlePages> budgets,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleWarning> warnings,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleFinding> findings,
        @Nullable String note,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<String> unmeasured,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleEvidence> outstanding,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleLacks> excluded,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleNever> leftOut,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<BundleChange> differences) {

    /** A paper's row of the index; its page numbers are known once the bundle is made. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BundleRow(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int number,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String section,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DocumentId document,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int version,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String title,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String author,

            @Nullable LocalDate dated,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int pages,

            @Nullable String firstPage,
            @Nullable String lastPage,
            @Nullable SlipReason slip) {

        static BundleRow of(PagedEntry paged, boolean numbered) {
            Entry entry = paged.entry();
            return new BundleRow(
                    entry.number(),
                    paged.section().letter(),
                    Shelved.documentOf(entry.paper().id()),
                    Shelved.versionOf(entry.paper().id()),
                    entry.paper().title(),
                    entry.paper().author(),
                    entry.paper().dated(),
                    entry.pages(),
                    numbered ? paged.firstLabel() : null,
                    numbered ? paged.lastLabel() : null,
                    entry.slip());
        }
    }

    /** How many pages a part has, and may have. */
    record BundlePages(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Part part,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int allowed,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int used) {}

    /** Something that the preparer should look at. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BundleWarning(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Warning.Code code,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String sentence,

            @Nullable DocumentId document) {}

    /** What a check found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BundleFinding(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Check check,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Finding.Weight weight,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String sentence,

            @Nullable Part part,
            @Nullable DocumentId document,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String provision,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            boolean verified) {

        static BundleFinding of(Finding finding) {
            return new BundleFinding(
                    finding.check(),
                    finding.weight(),
                    finding.sentence(),
                    finding.part(),
                    documentOf(finding.paper()),
                    finding.source().citation(),
                    finding.source().verified());
        }
    }

    /** Evidence that is missing or disputed. */
    record BundleEvidence(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Outstanding.State state,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String description,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Party party,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String note) {}

    /** A released paper that was asked for and isn't in it. */
    record BundleLacks(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            DocumentId document,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int version,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Excluded.Why why) {}

    /** What never goes in, told by class. */
    record BundleNever(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String disclosure,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String why) {}

    /** A line of the difference sheet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BundleChange(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Difference.Change change,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            int number,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String title,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            boolean moved) {}

    /**
     * What is to be said of a plan.
     *
     * @param frontPages how many pages come before the first paper; null while that isn't known
     * @param before the plans of what it adds to
     */
    static PlanBody of(BundlePlan plan, @Nullable Integer frontPages, List<BundlePlan> before) {
        PagedBundle paged = plan.paged(frontPages == null ? 1 : frontPages);
        PreflightReport report = Preflight.check(plan, before);
        List<BundleRow> rows = new ArrayList<>();
        paged.entries().forEach(entry -> rows.add(BundleRow.of(entry, frontPages != null)));
        return new PlanBody(
                plan.edition(),
                rows,
                plan.budgets().stream()
                        .map(budget -> new BundlePages(budget.part(), budget.allowed(), budget.used()))
                        .toList(),
                plan.warnings().stream()
                        .map(warning -> new BundleWarning(
                                warning.code(), warning.code().sentence(), documentOf(warning.paper())))
                        .toList(),
                report.findings().stream().map(BundleFinding::of).toList(),
                NonComplianceNote.draft(plan, report).orElse(null),
                report.unmeasured().stream().map(Statement::text).toList(),
                plan.outstanding().stream()
                        .map(one -> new BundleEvidence(one.state(), one.description(), one.party(), one.note()))
                        .toList(),
                plan.excluded().stream()
                        .map(one -> new BundleLacks(
                                Shelved.documentOf(one.paper()), Shelved.versionOf(one.paper()), one.why()))
                        .toList(),
                plan.leftOut().stream()
                        .map(line -> new BundleNever(line.disclosureClass(), line.reason()))
                        .toList(),
                DifferenceSheet.of(paged).stream()
                        .map(line -> new BundleChange(
                                line.change(), line.row(), line.document(), frontPages != null && line.moved()))
                        .toList());
    }

    private static @Nullable DocumentId documentOf(@Nullable PaperId paper) {
        return paper == null ? null : Shelved.documentOf(paper);
    }
}
