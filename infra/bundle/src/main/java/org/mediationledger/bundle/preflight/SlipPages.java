package org.mediationledger.bundle.preflight;

import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** Every paper is complete: where a page with a note stands for one, the bundle isn't. */
final class SlipPages implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Source source = looked.direction().asked(Asked.LEGIBLE).source();
        return looked.plan().entries().stream()
                .filter(entry -> entry.slip() != null)
                .map(entry -> finding(entry.paper(), source));
    }

    private static Finding finding(ReleasedPaper paper, Source source) {
        String sentence =
                "%s could not be put in; a page with the reason stands for it.".formatted(Wording.quoted(paper));
        return Finding.ofPaper(Check.SLIP_PAGE, Weight.NEEDS_A_NOTE, paper, sentence, source);
    }
}
