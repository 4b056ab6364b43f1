package org.mediationledger.bundle.preflight;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mediationledger.bundle.direction.Asked;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.direction.Source;
import org.mediationledger.bundle.plan.Appeal;
import org.mediationledger.bundle.plan.BundlePlan;

/**
 * The draft of the note that has to go with a bundle which doesn't comply. It states what was found and leaves a gap, in
 * square brackets, wherever only the preparer knows what to say: above all why non-compliance is necessary.
 */
public final class NonComplianceNote {

    private NonComplianceNote() {}

    /** The draft, lines of text without markup; empty when the bundle needs no note. */
    public static Optional<String> draft(BundlePlan plan, PreflightReport report) {
        return report.needsNote() ? Optional.of(text(plan, report)) : Optional.empty();
    }

    private static String text(BundlePlan plan, PreflightReport report) {
        PracticeDirection direction = PracticeDirection.of(report.edition());
        String points = IntStream.range(0, report.breaches().size())
                .mapToObj(at -> point(at + 1, report.breaches().get(at)))
                .collect(Collectors.joining("\n"));
        return """
                Note on a bundle that does not comply with the Practice Direction

                Bundle: %s
                Case: %s
                Appeal: %s
                Prepared by: %s, %s
                Identified by: SHA-256 %s

                %s
                This bundle does not comply as follows.

                %s
                %s
                [Say whether this was asked for, when, and what the Tribunal answered.]

                Signed: [name and position], for %s
                Date: [date]
                """.formatted(
                        plan.front().title(),
                        plan.front().caseReference(),
                        reference(plan.appeal()),
                        plan.front().preparedBy(),
                        Wording.day(plan.front().preparedOn()),
                        report.plan(),
                        direction.asked(Asked.NOTE).text(),
                        points,
                        direction.asked(Asked.MORE_PAGES).text(),
                        plan.front().preparedBy());
    }

    private static String point(int number, Finding finding) {
        return """
                %d. %s
                   Rule: %s%s
                   Why this is necessary: [say why]
                """.formatted(number, finding.sentence(), finding.source().citation(), mark(finding.source()));
    }

    private static String mark(Source source) {
        return source.verified() ? "" : " [check the wording against the Practice Direction]";
    }

    private static String reference(Appeal appeal) {
        String reference = appeal.reference();
        return reference == null ? "[reference]" : reference;
    }
}
