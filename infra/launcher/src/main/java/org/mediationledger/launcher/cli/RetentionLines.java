package org.mediationledger.launcher.cli;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.retention.CaseRetention;
import org.mediationledger.launcher.retention.RetentionErasing;
import org.mediationledger.launcher.retention.RetentionSurvey;
import org.mediationledger.query.retention.Retention;
import org.mediationledger.query.retention.RetentionBreaker;

/** What is said of retention: a line for each kind of data of each case, what is due before what is kept. */
final class RetentionLines {

    private RetentionLines() {}

    static List<String> of(RetentionSurvey survey, LocalDate day) {
        int due = survey.due().size();
        int all = survey.cases().size();
        return Stream.of(
                        survey.cases().stream()
                                .flatMap(kase -> kase.due().stream().map(each -> of(kase, each))),
                        survey.cases().stream()
                                .flatMap(kase -> kase.data().stream()
                                        .filter(each -> !(each instanceof Retention.Due))
                                        .map(each -> of(kase, each))),
                        Stream.of("On %s, personal data of %,d of %,d cases are due (limit at once: %d %%, %,d cases)."
                                .formatted(
                                        day, due, all, RetentionBreaker.PERCENT, all * RetentionBreaker.PERCENT / 100)))
                .flatMap(lines -> lines)
                .toList();
    }

    static String of(RetentionErasing.Outcome outcome) {
        return outcome.refused() == null
                ? "ERASED %s %s".formatted(outcome.caseId(), outcome.data())
                : "KEPT   %s %s: %s".formatted(outcome.caseId(), outcome.data(), outcome.refused());
    }

    static String refusal(long due, long all, @Nullable Long named) {
        return named == null
                ? ("Nothing was erased: personal data of %,d of %,d cases would go at once, and the limit is %d %% of them."
                                + " Look at them with --dry-run; if all is well, say so with --cases %d.")
                        .formatted(due, all, RetentionBreaker.PERCENT, due)
                : "Nothing was erased: --cases names %,d cases, and personal data of %,d would go."
                        .formatted(named, due);
    }

    private static String of(CaseRetention kase, Retention retention) {
        return switch (retention) {
            case Retention.Due due ->
                "DUE    %s %s since %s: %s".formatted(kase.caseId(), due.data(), due.since(), basis(due.basis()));
            case Retention.Running running ->
                "KEPT   %s %s until %s: %s"
                        .formatted(kase.caseId(), running.data(), running.last(), basis(running.basis()));
            case Retention.Kept kept -> "KEPT   %s %s: %s".formatted(kase.caseId(), kept.data(), why(kept.reason()));
        };
    }

    private static String basis(Retention.Basis basis) {
        String source = basis.contract() == null ? "no contract says otherwise" : "contract " + basis.contract();
        String atLeast = basis.notBefore() == null ? "" : ", but at least until " + basis.notBefore();
        return "%s from %s%s (%s)".formatted(length(basis.length()), basis.from(), atLeast, source);
    }

    private static String length(Period period) {
        return period.getMonths() == 0
                ? count(period.getYears(), "year")
                : count((int) period.toTotalMonths(), "month");
    }

    private static String count(int number, String unit) {
        return number == 1 ? "1 " + unit : String.format(Locale.ROOT, "%d %ss", number, unit);
    }

    private static String why(Retention.Reason reason) {
        return switch (reason) {
            case LEGAL_HOLD -> "a legal hold is in place";
            case RESTRICTED -> "somebody had the use of their data restricted";
            case APPEAL -> "an appeal is on its way";
            case CASE_OPEN -> "the case is open, so no end can be told";
            case MEDIATION_OPEN -> "mediation is not over, so no end can be told";
        };
    }
}
