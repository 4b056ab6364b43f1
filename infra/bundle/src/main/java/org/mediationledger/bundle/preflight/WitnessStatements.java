package org.mediationledger.bundle.preflight;

import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Limit;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PaperLimit;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** A witness statement is short. */
final class WitnessStatements implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Limit limit = looked.direction().limit(PaperLimit.WITNESS_STATEMENT);
        return looked.papers(PaperKind.WITNESS_STATEMENT)
                .filter(paper -> paper.pages() > limit.most())
                .map(paper -> finding(paper, limit));
    }

    private static Finding finding(ReleasedPaper paper, Limit limit) {
        String sentence = "The witness statement %s has %s, and the limit is %d."
                .formatted(Wording.quoted(paper), Wording.count(paper.pages(), "page"), limit.most());
        return Finding.ofPaper(Check.STATEMENT_LENGTH, Weight.NEEDS_A_NOTE, paper, sentence, limit.source());
    }
}
