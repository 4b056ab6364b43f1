package org.mediationledger.bundle.preflight;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** No file is there twice, by its digest; every one after the first is told, with the title of the first. */
final class Duplicates implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Source source = looked.direction().asked(Asked.LEGIBLE).source();
        Map<Sha256, ReleasedPaper> seen = new HashMap<>();
        looked.issued().stream().flatMap(Duplicates::papers).forEach(paper -> seen.putIfAbsent(paper.sha256(), paper));
        return looked.papers().flatMap(paper -> {
            ReleasedPaper first = seen.putIfAbsent(paper.sha256(), paper);
            return first == null ? Stream.empty() : Stream.of(finding(paper, first, source));
        });
    }

    private static Stream<ReleasedPaper> papers(BundlePlan plan) {
        return plan.entries().stream().map(Entry::paper);
    }

    private static Finding finding(ReleasedPaper paper, ReleasedPaper first, Source source) {
        String sentence = "%s is the same file as %s.".formatted(Wording.quoted(paper), Wording.quoted(first));
        return Finding.ofPaper(Check.DUPLICATE, Weight.NEEDS_A_NOTE, paper, sentence, source);
    }
}
