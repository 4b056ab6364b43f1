package org.mediationledger.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The body responsible arranges the mediation, which is safest read as held (Children and Families Act 2014, ss 53 and
 * 54; SEND Regulations 2014, regs 35 and 36). The time does not roll; where it ends on a day off, the working day before
 * is the one to aim for.
 */
final class MediationArrangement implements Obligation {

    @Override
    public Stream<StatutoryDate> dates(Facts facts, Statute statute) {
        IssueMix issues = new IssueMix(facts.issues());
        return limit(facts, issues, statute).stream().map(limit -> due(limit, issues.arranger()));
    }

    private static Optional<RunningLimit> limit(Facts facts, IssueMix issues, Statute statute) {
        return issues.healthOnly()
                ? statute.start(TimeLimit.ARRANGE_ON_HEALTH_ONLY, facts.commissionerInformedOn())
                : statute.start(
                        issues.withHealth() ? TimeLimit.ARRANGE_WITH_HEALTH : TimeLimit.ARRANGE_WITHOUT_HEALTH,
                        facts.localAuthorityInformedOn());
    }

    private static StatutoryDate due(RunningLimit limit, DutyHolder arranger) {
        LocalDate end = limit.end();
        Optional<LocalDate> target =
                limit.workingDays().knownOnOrBefore(end).filter(workingDay -> !workingDay.equals(end));
        return limit.due(
                end,
                target.orElse(null),
                arranger,
                Condition.NONE,
                Wording.sentences(
                        limit.arithmetic(),
                        target.map(day ->
                                        "That day does not move, so hold the mediation by %s, the last working day before it."
                                                .formatted(Wording.shortDate(day)))
                                .orElse("Hold the mediation by then.")));
    }
}
