package org.mediationledger.bundle.preflight;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Limit;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PaperLimit;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.ExpertFacts;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** An expert's report is short, has a short summary and is of late. */
final class ExpertReports implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        PracticeDirection direction = looked.direction();
        LocalDate reckonedTo = reckonedTo(looked.plan());
        return looked.papers(PaperKind.REPORT).flatMap(paper -> {
            ExpertFacts expert = paper.expert();
            return expert == null
                    ? unknown(paper, direction)
                    : Stream.of(
                                    length(paper, direction),
                                    summary(paper, expert, direction),
                                    age(paper, expert, reckonedTo, direction))
                            .flatMap(found -> found);
        });
    }

    private static Stream<Finding> unknown(ReleasedPaper paper, PracticeDirection direction) {
        Limit limit = direction.limit(PaperLimit.REPORT);
        return when(
                paper.pages() > limit.most(),
                Check.REPORT_UNKNOWN,
                Weight.LOOK,
                paper,
                "%s has %s and is not recorded as an expert's report; if it is one, the limit is %d."
                        .formatted(Wording.quoted(paper), Wording.count(paper.pages(), "page"), limit.most()),
                limit);
    }

    private static Stream<Finding> length(ReleasedPaper paper, PracticeDirection direction) {
        Limit limit = direction.limit(PaperLimit.REPORT);
        return when(
                paper.pages() > limit.most(),
                Check.REPORT_LENGTH,
                Weight.NEEDS_A_NOTE,
                paper,
                "The expert report %s has %s, and the limit is %d."
                        .formatted(Wording.quoted(paper), Wording.count(paper.pages(), "page"), limit.most()),
                limit);
    }

    private static Stream<Finding> summary(ReleasedPaper paper, ExpertFacts expert, PracticeDirection direction) {
        Limit limit = direction.limit(PaperLimit.SUMMARY);
        return Stream.concat(
                when(
                        expert.summaryPages() == 0,
                        Check.SUMMARY_MISSING,
                        Weight.NEEDS_A_NOTE,
                        paper,
                        "The expert report %s has no executive summary.".formatted(Wording.quoted(paper)),
                        limit),
                when(
                        expert.summaryPages() > limit.most(),
                        Check.SUMMARY_LENGTH,
                        Weight.NEEDS_A_NOTE,
                        paper,
                        "The executive summary of %s has %s, and the limit is %d."
                                .formatted(
                                        Wording.quoted(paper),
                                        Wording.count(expert.summaryPages(), "page"),
                                        limit.most()),
                        limit));
    }

    private static Stream<Finding> age(
            ReleasedPaper paper, ExpertFacts expert, LocalDate reckonedTo, PracticeDirection direction) {
        Limit limit = direction.limit(PaperLimit.REPORT_AGE);
        return when(
                expert.reportDate().plusYears(limit.most()).isBefore(reckonedTo),
                Check.REPORT_AGE,
                Weight.NEEDS_A_NOTE,
                paper,
                "The expert report %s is dated %s, more than %s before %s."
                        .formatted(
                                Wording.quoted(paper),
                                Wording.day(expert.reportDate()),
                                Wording.count(limit.most(), "year"),
                                Wording.day(reckonedTo)),
                limit);
    }

    private static Stream<Finding> when(
            boolean found, Check check, Weight weight, ReleasedPaper paper, String sentence, Limit limit) {
        return found ? Stream.of(Finding.ofPaper(check, weight, paper, sentence, limit.source())) : Stream.empty();
    }

    private static LocalDate reckonedTo(BundlePlan plan) {
        LocalDate hearingOn = plan.appeal().hearingOn();
        return hearingOn == null ? plan.front().preparedOn() : hearingOn;
    }
}
