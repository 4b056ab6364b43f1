package org.mediationledger.bundle.preflight;

import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** Text can be searched, where possible: what is without is worth a look, not a note. */
final class TextLayers implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Source source = looked.direction().asked(Asked.TEXT_LAYER).source();
        return looked.papers().filter(paper -> !paper.textLayer()).map(paper -> finding(paper, source));
    }

    private static Finding finding(ReleasedPaper paper, Source source) {
        String sentence = "The text of %s cannot be searched.".formatted(Wording.quoted(paper));
        return Finding.ofPaper(Check.TEXT_LAYER, Weight.LOOK, paper, sentence, source);
    }
}
