package org.mediationledger.bundle.preflight;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.ReleasedPaper;

/**
 * What the checks look at.
 *
 * @param plan the issue that is to go out
 * @param issued the plans that it adds to; empty unless it is a supplement
 * @param direction the edition
 */
record Looked(BundlePlan plan, List<BundlePlan> issued, PracticeDirection direction) {

    Stream<ReleasedPaper> papers() {
        return plan.entries().stream().map(Entry::paper);
    }

    Stream<ReleasedPaper> papers(PaperKind kind) {
        return papers().filter(paper -> paper.kind() == kind);
    }
}
