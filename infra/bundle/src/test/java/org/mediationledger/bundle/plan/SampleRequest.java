package org.mediationledger.bundle.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.plan.Appeal.Recommendation;
import org.mediationledger.bundle.plan.BundleRequest.AgreementUse;

/** A request for tests: every paper of the case, in an appeal about Sections B and F, unless something else is said. */
public final class SampleRequest {

    public static final LocalDate EVIDENCE_BY = LocalDate.of(2026, 7, 10);
    public static final LocalDate SEND_BY = LocalDate.of(2026, 8, 28);
    public static final LocalDate HEARING_ON = LocalDate.of(2026, 9, 14);

    private final List<ReleasedPaper> papers;
    private Set<AppealType> types = EnumSet.of(AppealType.SECTIONS_B_AND_F);
    private LabelRule labels = LabelRule.LETTER_AND_NUMBER;
    private @Nullable Selection selection;
    private Set<PaperId> permitted = Set.of();
    private @Nullable AgreementUse agreement;
    private List<Exhibit> exhibits = List.of();
    private List<Outstanding> outstanding = List.of();
    private List<LeftOut> leftOut = List.of();
    private @Nullable LocalDate evidenceBy = EVIDENCE_BY;
    private @Nullable LocalDate hearingOn = HEARING_ON;
    private @Nullable LocalDate sendBy = SEND_BY;
    private LocalDate preparedOn = LocalDate.of(2026, 8, 20);

    private SampleRequest(List<ReleasedPaper> papers) {
        this.papers = papers;
    }

    public static SampleRequest of(List<ReleasedPaper> papers) {
        return new SampleRequest(papers);
    }

    public static SampleRequest of(SamplePaper... papers) {
        return of(Arrays.stream(papers).map(SamplePaper::released).toList());
    }

    public SampleRequest about(AppealType first, AppealType... more) {
        return about(EnumSet.of(first, more));
    }

    public SampleRequest about(Set<AppealType> others) {
        types = others;
        return this;
    }

    public SampleRequest labels(LabelRule other) {
        labels = other;
        return this;
    }

    public SampleRequest selecting(Selection other) {
        selection = other;
        return this;
    }

    public SampleRequest permitting(String... ids) {
        return permitting(Arrays.stream(ids).map(PaperId::new).collect(Collectors.toUnmodifiableSet()));
    }

    public SampleRequest permitting(Set<PaperId> ids) {
        permitted = ids;
        return this;
    }

    public SampleRequest agreementFor(AgreementUse use) {
        agreement = use;
        return this;
    }

    public SampleRequest exhibits(Exhibit... some) {
        exhibits = List.of(some);
        return this;
    }

    public SampleRequest outstanding(Outstanding... some) {
        outstanding = List.of(some);
        return this;
    }

    public SampleRequest leftOut(LeftOut... some) {
        leftOut = List.of(some);
        return this;
    }

    public SampleRequest evidenceBy(@Nullable LocalDate day) {
        evidenceBy = day;
        return this;
    }

    public SampleRequest hearingOn(@Nullable LocalDate day) {
        hearingOn = day;
        return this;
    }

    public SampleRequest sendBy(@Nullable LocalDate day) {
        sendBy = day;
        return this;
    }

    public SampleRequest preparedOn(LocalDate day) {
        preparedOn = day;
        return this;
    }

    public BundleRequest request() {
        Set<PaperId> all = papers.stream().map(ReleasedPaper::id).collect(Collectors.toUnmodifiableSet());
        Set<Recommendation> recommendations =
                types.contains(AppealType.RECOMMENDATIONS) ? Set.of(Recommendation.HEALTH) : Set.of();
        return new BundleRequest(
                new Front("Bundle for the final hearing", "ML-2026-0042", "Borsetshire Council", preparedOn, 4711),
                new Appeal("EH850/26/00123", types, recommendations, hearingOn, evidenceBy, sendBy),
                labels,
                selection == null ? new Selection.Chosen(all) : selection,
                papers,
                permitted,
                agreement,
                exhibits,
                outstanding,
                leftOut);
    }
}
