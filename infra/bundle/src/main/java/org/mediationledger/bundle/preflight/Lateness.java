package org.mediationledger.bundle.preflight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.Excluded;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.preflight.Finding.Weight;

/** Evidence and bundle keep to the days in the registration letter. What came late and is in was permitted. */
final class Lateness implements Inspection {

    @Override
    public Stream<Finding> of(Looked looked) {
        Source evidence = looked.direction().asked(Asked.EVIDENCE_IN_TIME).source();
        Source sending = looked.direction().asked(Asked.SENT_IN_TIME).source();
        BundlePlan plan = looked.plan();
        return Stream.of(lateEvidence(plan, evidence), leftOut(plan, evidence), lateToSend(plan, sending))
                .flatMap(found -> found);
    }

    private static Stream<Finding> lateEvidence(BundlePlan plan, Source source) {
        LocalDate evidenceBy = plan.appeal().evidenceBy();
        if (evidenceBy == null) {
            return Stream.empty();
        }
        return plan.sections().stream()
                .filter(section -> section.part().isEvidence())
                .flatMap(section -> section.entries().stream())
                .map(Entry::paper)
                .filter(plan.appeal()::isLate)
                .map(paper -> late(paper, evidenceBy, source));
    }

    private static Finding late(ReleasedPaper paper, LocalDate evidenceBy, Source source) {
        String sentence = "%s came %s after the final evidence deadline; it is in because it was permitted."
                .formatted(Wording.quoted(paper), daysAfter(evidenceBy, paper.received()));
        return Finding.ofPaper(Check.LATE_EVIDENCE, Weight.LOOK, paper, sentence, source);
    }

    private static Stream<Finding> leftOut(BundlePlan plan, Source source) {
        long papers = plan.excluded().stream()
                .filter(excluded -> excluded.why() == Excluded.Why.LATE_WITHOUT_PERMISSION)
                .count();
        String sentence = "%s came late and without permission, and %s left out."
                .formatted(Wording.count(papers, "paper"), papers == 1 ? "is" : "are");
        return papers == 0
                ? Stream.empty()
                : Stream.of(Finding.ofBundle(Check.LATE_LEFT_OUT, Weight.LOOK, sentence, source));
    }

    private static Stream<Finding> lateToSend(BundlePlan plan, Source source) {
        LocalDate sendBy = plan.appeal().sendBy();
        LocalDate preparedOn = plan.front().preparedOn();
        if (sendBy == null || !preparedOn.isAfter(sendBy)) {
            return Stream.empty();
        }
        String sentence = "The bundle is prepared %s after the day in the registration letter."
                .formatted(daysAfter(sendBy, preparedOn));
        return Stream.of(Finding.ofBundle(Check.LATE_TO_SEND, Weight.NEEDS_A_NOTE, sentence, source));
    }

    private static String daysAfter(LocalDate day, LocalDate later) {
        return Wording.count(ChronoUnit.DAYS.between(day, later), "day");
    }
}
