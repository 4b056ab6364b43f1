package org.mediationledger.bundle.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.Appeal.Recommendation;

/** Reads a plan from the one form that {@link PlanText} writes, line by line. */
final class PlanReader {

    private final List<PlanLine> lines;
    private int at;

    private PlanReader(List<PlanLine> lines) {
        this.lines = lines;
    }

    /** The plan that has this text and no other. */
    static BundlePlan read(String text) {
        List<String> written = text.lines().toList();
        PlanReader reader = new PlanReader(IntStream.range(0, written.size())
                .mapToObj(line -> PlanLine.read(line + 1, written.get(line)))
                .toList());
        BundlePlan plan = reader.plan();
        if (!plan.text().equals(text)) {
            throw new IllegalArgumentException("the plan's text is not in the form in which plans are written");
        }
        return plan;
    }

    private BundlePlan plan() {
        take(PlanText.FORM, 1);
        return new BundlePlan(
                take("edition", 1).text(0),
                front(),
                appeal(),
                issue(),
                take("labels", 1).one(LabelRule.class, 0),
                each("section", this::section),
                each("exhibit", this::exhibit),
                each("outstanding", this::outstanding),
                each("budget", this::budget),
                each("warning", this::warning),
                each("excluded", this::excluded),
                each("left-out", this::leftOut));
    }

    private Front front() {
        String title = take("title", 1).text(0);
        String caseReference = take("case", 1).text(0);
        PlanLine prepared = take("prepared", 2);
        long asAt = take("as-at", 1).longNumber(0);
        return new Front(title, caseReference, prepared.text(1), prepared.date(0), asAt);
    }

    private Appeal appeal() {
        PlanLine appeal = take("appeal", 3);
        PlanLine dates = take("dates", 3);
        return new Appeal(
                appeal.textOrNull(0),
                appeal.some(AppealType.class, 1),
                appeal.some(Recommendation.class, 2),
                dates.dateOrNull(0),
                dates.dateOrNull(1),
                dates.dateOrNull(2));
    }

    private Issue issue() {
        PlanLine issue = next();
        return switch (issue.first()) {
            case "FIRST" -> {
                issue.as("issue", 1);
                yield new Issue.First();
            }
            case "SUPPLEMENT" -> {
                issue.as("issue", 6);
                yield new Issue.Supplement(issue.number(1), earlier(issue), issue.one(Issue.Numbering.class, 2));
            }
            default -> {
                issue.as("issue", 6);
                yield new Issue.Reissue(
                        issue.number(1), earlier(issue), issue.one(Issue.Cause.class, 2), each(" was", this::was));
            }
        };
    }

    private static Issue.Earlier earlier(PlanLine issue) {
        return new Issue.Earlier(issue.sha256(3), issue.number(4), issue.number(5));
    }

    private Issue.Was was() {
        PlanLine was = take(" was", 4);
        return new Issue.Was(was.paper(1), was.number(0), new PageRange(was.text(2), was.text(3)));
    }

    private Section section() {
        PlanLine section = take("section", 3);
        return new Section(section.one(Part.class, 1), section.text(0), section.text(2), each("entry", this::entry));
    }

    private Entry entry() {
        PlanLine entry = take("entry", 4);
        PlanLine title = take(" title", 1);
        PlanLine author = take(" author", 2);
        PlanLine dates = take(" dates", 2);
        PlanLine file = take(" file", 3);
        ReleasedPaper paper = new ReleasedPaper(
                entry.paper(1),
                entry.one(PaperKind.class, 2),
                title.text(0),
                author.text(0),
                author.text(1),
                entry.one(Party.class, 3),
                dates.dateOrNull(0),
                dates.date(1),
                file.number(1),
                file.sha256(0),
                "TEXT".equals(file.text(2)),
                expert());
        return new Entry(entry.number(0), paper, place(), slip());
    }

    private Place place() {
        if (!comes(" after")) {
            return new Place.RunningOn();
        }
        PlanLine after = take(" after", 2);
        return new Place.After(after.text(0), after.number(1));
    }

    private @Nullable ExpertFacts expert() {
        if (!comes(" expert")) {
            return null;
        }
        PlanLine expert = take(" expert", 2);
        return new ExpertFacts(expert.number(0), expert.date(1));
    }

    private @Nullable SlipReason slip() {
        return comes(" slip") ? take(" slip", 1).one(SlipReason.class, 0) : null;
    }

    private Exhibit exhibit() {
        PlanLine exhibit = take("exhibit", 4);
        PlanLine file = take(" file", 1);
        PlanLine tree = take(" tree", 2);
        PlanLine records = take(" records", 2);
        return new Exhibit(
                exhibit.one(Exhibit.Kind.class, 0),
                exhibit.text(3),
                file.sha256(0),
                tree.longNumber(0),
                tree.text(1),
                new Exhibit.Records(records.longNumber(0), records.longNumber(1)),
                exhibit.one(Party.class, 1),
                exhibit.one(Exhibit.Dispute.class, 2));
    }

    private Outstanding outstanding() {
        PlanLine line = take("outstanding", 4);
        return new Outstanding(
                line.one(Outstanding.State.class, 0), line.text(2), line.one(Party.class, 1), line.text(3));
    }

    private Budget budget() {
        PlanLine line = take("budget", 3);
        return new Budget(line.one(Part.class, 0), line.number(1), line.number(2));
    }

    private Warning warning() {
        PlanLine line = take("warning", 2);
        Warning.Code code = line.one(Warning.Code.class, 0);
        return new Warning(code, line.textOrNull(1) == null ? null : line.paper(1));
    }

    private Excluded excluded() {
        PlanLine line = take("excluded", 2);
        return new Excluded(line.paper(0), line.one(Excluded.Why.class, 1));
    }

    private LeftOut leftOut() {
        PlanLine line = take("left-out", 3);
        return new LeftOut(line.text(0), line.text(1), line.numberOrNull(2));
    }

    private <T> List<T> each(String key, Supplier<T> reading) {
        List<T> read = new ArrayList<>();
        while (comes(key)) {
            read.add(reading.get());
        }
        return read;
    }

    private boolean comes(String key) {
        return at < lines.size() && lines.get(at).key().equals(key);
    }

    private PlanLine take(String key, int words) {
        return next().as(key, words);
    }

    private PlanLine next() {
        if (at == lines.size()) {
            throw new IllegalArgumentException("the plan ends too early");
        }
        return lines.get(at++);
    }
}
