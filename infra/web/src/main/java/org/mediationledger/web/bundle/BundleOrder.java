package org.mediationledger.web.bundle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.Appeal.Recommendation;
import org.mediationledger.bundle.plan.Exhibit.Dispute;
import org.mediationledger.bundle.plan.Exhibit.Kind;
import org.mediationledger.bundle.plan.Issue.Cause;
import org.mediationledger.bundle.plan.Issue.Numbering;
import org.mediationledger.bundle.plan.LabelRule;
import org.mediationledger.bundle.plan.Outstanding.State;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/**
 * What a bundle is asked to be. With neither documents nor rules the certificate alone goes in.
 *
 * @param title absent means "Tribunal bundle"
 * @param labels absent means NUMBER
 * @param permitted late papers that the Tribunal admitted
 * @param facts what the ledger doesn't know of papers
 */
public record BundleOrder(
        @Size(min = 1, max = Limits.NAME) @PlainText @Nullable
        String title,

        @NotNull @Valid AppealTold appeal,
        @Nullable LabelRule labels,

        @Size(min = 1, max = MOST_PAPERS) @Valid @Nullable List<@NotNull PaperNamed> documents,

        @Size(min = 1, max = Limits.PEOPLE) @Valid @Nullable List<@NotNull RuleTold> rules,

        @Size(max = MOST_PAPERS) @Valid @Nullable List<@NotNull PaperNamed> permitted,

        @Size(max = MOST_PAPERS) @Valid @Nullable List<@NotNull PaperFact> facts,

        @Size(max = Limits.STEPS) @Valid @Nullable List<@NotNull EvidenceTold> outstanding,

        @Size(max = 2) @Valid @Nullable List<@NotNull ExhibitAsked> exhibits,

        @Valid @Nullable SupplementTo supplement,
        @Valid @Nullable ReissueOf reissue) {

    private static final int MOST_PAPERS = 500;

    /** Everything that was released, for this appeal. */
    public static BundleOrder ofAll(AppealTold appeal) {
        return new BundleOrder(
                null,
                appeal,
                null,
                null,
                List.of(new RuleTold(null, null, null, null)),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The appeal, or claim, that it is for. */
    public record AppealTold(
            @Size(min = 1, max = Limits.REFERENCE) @PlainText @Nullable
            String reference,

            @NotNull @Size(min = 1, max = Limits.VOCABULARY) List<@NotNull AppealType> types,

            @Size(max = Limits.VOCABULARY) @Nullable List<@NotNull Recommendation> recommendations,

            @Years @Nullable LocalDate hearingOn,
            @Years @Nullable LocalDate evidenceBy,
            @Years @Nullable LocalDate sendBy) {}

    /** One version of a document. */
    public record PaperNamed(
            @NotNull DocumentId document,
            @NotNull @Min(1) @Max(MOST_PAPERS) Integer version) {}

    /** A rule that takes papers in: every kind, party and day where it names none. */
    public record RuleTold(
            @Size(max = Limits.STEPS) @Nullable List<@NotNull PaperKind> kinds,

            @Size(max = Limits.VOCABULARY) @Nullable List<@NotNull Party> parties,

            @Years @Nullable LocalDate from,
            @Years @Nullable LocalDate until) {}

    /**
     * What the preparer knows of a paper.
     *
     * @param author who wrote or signed it
     * @param expert what is measured of an expert's report
     */
    public record PaperFact(
            @NotNull DocumentId document,
            @NotNull @Min(1) @Max(MOST_PAPERS) Integer version,

            @Size(min = 1, max = Limits.NAME) @PlainText @Nullable
            String author,

            @Valid @Nullable ExpertTold expert) {}

    /** What is measured of an expert's report. */
    public record ExpertTold(
            @NotNull @Min(0) @Max(2_000) Integer summaryPages,
            @NotNull @Years LocalDate reportDate) {}

    /** Evidence that is missing or disputed. */
    public record EvidenceTold(
            @NotNull State state,

            @NotNull @Size(min = 1, max = Limits.ADDRESS) @PlainText
            String description,

            @NotNull Party party,
            @Size(max = Limits.ADDRESS) @PlainText @Nullable String note) {}

    /** A file that goes beside the bundle, because a party disputes time or the certificate. */
    public record ExhibitAsked(
            @NotNull Kind kind,
            @NotNull Party askedBy,
            @NotNull Dispute dispute) {}

    /**
     * What it adds late papers to.
     *
     * @param numbering absent means CONTINUED
     */
    public record SupplementTo(
            @NotNull BundleId bundle, @Nullable Numbering numbering) {}

    /** What it takes the place of, and why. */
    public record ReissueOf(
            @NotNull BundleId bundle, @NotNull Cause cause) {}
}
