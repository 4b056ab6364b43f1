package org.mediationledger.bundle.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one form of a plan as text: a line for each fact, in the order of the fields, names in quotes. A hyphen stands for
 * what isn't there.
 */
final class PlanText {

    static final String FORM = "mediation-ledger-bundle-plan";

    private static final int VERSION = 1;

    private final StringBuilder lines = new StringBuilder();

    private PlanText() {}

    static String of(BundlePlan plan) {
        PlanText text = new PlanText();
        text.line(FORM, VERSION);
        text.line("edition", quoted(plan.edition()));
        text.front(plan.front());
        text.appeal(plan.appeal());
        text.issue(plan.issue());
        text.line("labels", plan.labels());
        plan.sections().forEach(text::section);
        plan.exhibits().forEach(text::exhibit);
        plan.outstanding().forEach(text::outstanding);
        plan.budgets().forEach(budget -> text.line("budget", budget.part(), budget.allowed(), budget.used()));
        plan.warnings().forEach(warning -> text.line("warning", warning.code(), orHyphen(warning.paper())));
        plan.excluded().forEach(excluded -> text.line("excluded", excluded.paper(), excluded.why()));
        plan.leftOut()
                .forEach(left -> text.line("left-out", left.disclosureClass(), left.reason(), orHyphen(left.count())));
        return text.lines.toString();
    }

    private void front(Front front) {
        line("title", quoted(front.title()));
        line("case", quoted(front.caseReference()));
        line("prepared", front.preparedOn(), quoted(front.preparedBy()));
        line("as-at", front.asAt());
    }

    private void appeal(Appeal appeal) {
        line("appeal", quoted(appeal.reference()), list(appeal.types()), list(appeal.recommendations()));
        line("dates", orHyphen(appeal.hearingOn()), orHyphen(appeal.evidenceBy()), orHyphen(appeal.sendBy()));
    }

    private void issue(Issue issue) {
        switch (issue) {
            case Issue.First first -> line("issue", "FIRST");
            case Issue.Supplement more ->
                line("issue", "SUPPLEMENT", more.number(), more.numbering(), earlier(more.earlier()));
            case Issue.Reissue again -> {
                line("issue", "REISSUE", again.number(), again.cause(), earlier(again.earlier()));
                again.before().forEach(was -> line(" was", was.row(), was.paper(), pages(was.pages())));
            }
        }
    }

    private static String pages(PageRange pages) {
        return words(quoted(pages.first()), quoted(pages.last()));
    }

    private static String earlier(Issue.Earlier earlier) {
        return words(earlier.plan(), earlier.lastNumber(), earlier.lastEntry());
    }

    private void section(Section section) {
        line("section", section.letter(), section.part(), quoted(section.heading()));
        section.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        ReleasedPaper paper = entry.paper();
        line("entry", entry.number(), paper.id(), paper.kind(), paper.party());
        line(" title", quoted(paper.title()));
        line(" author", quoted(paper.author()), quoted(paper.authorRole()));
        line(" dates", orHyphen(paper.dated()), paper.received());
        line(" file", paper.sha256(), paper.pages(), paper.textLayer() ? "TEXT" : "NO_TEXT");
        ExpertFacts expert = paper.expert();
        if (expert != null) {
            line(" expert", expert.summaryPages(), expert.reportDate());
        }
        if (entry.place() instanceof Place.After after) {
            line(" after", quoted(after.label()), after.letter());
        }
        if (entry.slip() != null) {
            line(" slip", entry.slip());
        }
    }

    private void exhibit(Exhibit exhibit) {
        line("exhibit", exhibit.kind(), exhibit.askedBy(), exhibit.dispute(), quoted(exhibit.name()));
        line(" file", exhibit.sha256());
        line(" tree", exhibit.treeSize(), exhibit.root());
        line(" records", exhibit.records().inTree(), exhibit.records().inBundle());
    }

    private void outstanding(Outstanding outstanding) {
        line(
                "outstanding",
                outstanding.state(),
                outstanding.party(),
                quoted(outstanding.description()),
                quoted(outstanding.note()));
    }

    private void line(Object... words) {
        lines.append(words(words)).append('\n');
    }

    private static String words(Object... words) {
        return Arrays.stream(words).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String list(Collection<? extends Enum<?>> some) {
        return some.isEmpty() ? "-" : some.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Object orHyphen(@Nullable Object value) {
        return value == null ? "-" : value;
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "-" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
