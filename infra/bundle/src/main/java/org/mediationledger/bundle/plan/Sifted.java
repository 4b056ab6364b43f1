package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PracticeDirection;

/**
 * The papers that a request asks for, less those that may not go in.
 *
 * @param taken what goes in, in no order
 * @param excluded what doesn't, by id
 */
record Sifted(List<ReleasedPaper> taken, List<Excluded> excluded) {

    static Sifted of(BundleRequest request, PracticeDirection direction) {
        List<ReleasedPaper> taken = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (ReleasedPaper paper : request.papers()) {
            if (request.selection().takes(paper)) {
                whyNot(paper, request, direction)
                        .ifPresentOrElse(why -> excluded.add(new Excluded(paper.id(), why)), () -> taken.add(paper));
            }
        }
        excluded.sort(Comparator.comparing(Excluded::paper));
        return new Sifted(taken, excluded);
    }

    private static Optional<Excluded.Why> whyNot(
            ReleasedPaper paper, BundleRequest request, PracticeDirection direction) {
        if (paper.kind() == PaperKind.AGREEMENT && request.agreement() == null) {
            return Optional.of(Excluded.Why.AGREEMENT_WITHOUT_A_REASON);
        }
        boolean evidence = direction
                .partOf(paper.kind(), paper.party(), request.appeal().types())
                .isEvidence();
        return evidence
                        && request.appeal().isLate(paper)
                        && !request.permitted().contains(paper.id())
                ? Optional.of(Excluded.Why.LATE_WITHOUT_PERMISSION)
                : Optional.empty();
    }
}
