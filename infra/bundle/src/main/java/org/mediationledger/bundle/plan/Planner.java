package org.mediationledger.bundle.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PracticeDirection;

/** Makes plans under one edition of the Practice Direction. The order of a request's papers makes no difference. */
public final class Planner {

    private static final Placing RUNNING_ON = (section, paper) -> new Place.RunningOn();

    private final PracticeDirection direction;

    /** A planner for an edition. */
    public Planner(PracticeDirection direction) {
        this.direction = direction;
    }

    /** The first bundle of a case. */
    public BundlePlan first(BundleRequest request) {
        Sifted sifted = Sifted.of(request, direction);
        return plan(request, sifted, new Issue.First(), sections(request, sifted.taken(), RUNNING_ON, 0), List.of());
    }

    /**
     * The whole bundle again, in which late papers that were permitted stand where they belong.
     *
     * @param issued what it takes the place of
     */
    public BundlePlan again(BundleRequest request, Issued issued, Issue.Cause cause) {
        Sifted sifted = Sifted.of(request, direction);
        List<Issue.Was> before = issued.entries().map(Issue.Was::of).toList();
        Issue issue = new Issue.Reissue(issued.nextIssue(), issued.earlier(), cause, before);
        return plan(request, sifted, issue, sections(request, sifted.taken(), RUNNING_ON, 0), List.of());
    }

    /**
     * The papers that are asked for and were not issued yet, in a file of their own. Page numbers are written as they were
     * in the bundle that it adds to.
     *
     * @param issued what it adds to
     */
    public BundlePlan supplement(BundleRequest request, Issued issued, Issue.Numbering numbering) {
        BundleRequest alike = request.withLabels(issued.whole().plan().labels());
        Sifted sifted = Sifted.of(alike, direction);
        Issue.Earlier earlier = issued.earlier();
        Placing placing = switch (numbering) {
            case CONTINUED -> RUNNING_ON;
            case LETTERED -> new Lettered(issued);
        };
        Set<PaperId> before = issued.papers();
        List<ReleasedPaper> added = sifted.taken().stream()
                .filter(paper -> !before.contains(paper.id()))
                .toList();
        return plan(
                alike,
                sifted,
                new Issue.Supplement(issued.nextSupplement(), earlier, numbering),
                sections(alike, added, placing, earlier.lastEntry()),
                issued.sections());
    }

    private List<Section> sections(BundleRequest request, List<ReleasedPaper> papers, Placing placing, int lastEntry) {
        return new Sections(direction, request.appeal().types()).of(papers, placing, lastEntry);
    }

    private BundlePlan plan(
            BundleRequest request, Sifted sifted, Issue issue, List<Section> sections, List<Section> issued) {
        Set<AppealType> types = request.appeal().types();
        List<Section> all = Stream.concat(issued.stream(), sections.stream()).toList();
        return new BundlePlan(
                direction.edition(),
                request.front(),
                request.appeal(),
                issue,
                request.labels(),
                sections,
                request.exhibits(),
                request.outstanding(),
                new Budgets(direction, types).of(all),
                Warnings.of(request.appeal(), sections, issued),
                sifted.excluded(),
                request.leftOut());
    }
}
