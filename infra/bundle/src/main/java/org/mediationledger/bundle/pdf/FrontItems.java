package org.mediationledger.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.bundle.pdf.FrontItem.Column;
import org.mediationledger.bundle.pdf.FrontItem.DifferenceRow;
import org.mediationledger.bundle.pdf.FrontItem.IndexEntry;
import org.mediationledger.bundle.pdf.FrontItem.NewPart;
import org.mediationledger.bundle.pdf.FrontItem.TableHead;
import org.mediationledger.bundle.pdf.FrontItem.TableRow;
import org.mediationledger.bundle.pdf.FrontItem.TableSection;
import org.mediationledger.bundle.pdf.FrontItem.Text;
import org.mediationledger.bundle.pdf.Lettering.Weight;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.Difference;
import org.mediationledger.bundle.plan.DifferenceSheet;
import org.mediationledger.bundle.plan.Entry;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.Section;

/** What stands before the first paper: the title page, the index, and the list of missing and disputed evidence. */
final class FrontItems {

    private static final List<Column> INDEX = List.of(
            new Column("No.", 56, 26),
            new Column("Document", 84, 188),
            new Column("Date", 276, 70),
            new Column("Author", 350, 111),
            new Column("Pages", 465, 76));
    private static final List<Column> OUTSTANDING = List.of(
            new Column("State", 56, 56),
            new Column("Evidence", 116, 190),
            new Column("Whose", 310, 80),
            new Column("Note", 394, 147));
    private static final List<Column> DIFFERENCES = List.of(
            new Column("Change", 56, 50),
            new Column("Document", 110, 270),
            new Column("Pages before", 384, 76),
            new Column("Pages now", 464, 77));
    private static final double TITLE = 22;
    private static final double HEADING = 14;
    private static final double TEXT = 10.5;

    private final List<FrontItem> items = new ArrayList<>();

    private FrontItems() {}

    static List<FrontItem> of(BundlePlan plan) {
        FrontItems front = new FrontItems();
        front.titlePage(plan);
        front.index(plan);
        front.outstanding(plan);
        front.differences(DifferenceSheet.of(plan.paged(1)));
        return List.copyOf(front.items);
    }

    private void titlePage(BundlePlan plan) {
        items.add(new NewPart("Title page"));
        items.add(new Text("H1", plan.front().title(), Weight.BOLD, TITLE, 40));
        FrontText.facts(plan).forEach(fact -> paragraph(fact, 4));
        if (!plan.exhibits().isEmpty()) {
            heading("Beside this bundle", 20);
            plan.exhibits()
                    .forEach(exhibit ->
                            exhibit(FrontText.of(exhibit, plan.front().asAt())));
        }
        heading("Left out of this bundle", 20);
        if (plan.leftOut().isEmpty()) {
            paragraph("Nothing.", 4);
        }
        plan.leftOut().forEach(line -> paragraph(FrontText.of(line), 4));
    }

    private void exhibit(List<String> lines) {
        paragraph(lines.getFirst(), 8);
        lines.subList(1, lines.size()).forEach(line -> paragraph(line, 2));
    }

    private void index(BundlePlan plan) {
        items.add(new NewPart("Index"));
        heading("Index", 0);
        items.add(new TableHead(INDEX));
        int place = 0;
        for (Section section : plan.sections()) {
            items.add(new TableSection(section.letter() + ". " + section.heading()));
            for (Entry entry : section.entries()) {
                items.add(new IndexEntry(place++, cells(entry)));
            }
        }
    }

    private static List<String> cells(Entry entry) {
        ReleasedPaper paper = entry.paper();
        String author = paper.authorRole().isEmpty() ? paper.author() : paper.author() + ", " + paper.authorRole();
        return List.of(Integer.toString(entry.number()), paper.title(), FrontText.shortDay(paper.dated()), author);
    }

    private void outstanding(BundlePlan plan) {
        if (plan.outstanding().isEmpty()) {
            return;
        }
        items.add(new NewPart("Missing and disputed evidence"));
        heading("Missing and disputed evidence", 0);
        items.add(new TableHead(OUTSTANDING));
        plan.outstanding()
                .forEach(one -> items.add(new TableRow(
                        List.of(FrontText.state(one), one.description(), FrontText.side(one.party()), one.note()))));
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        items.add(new NewPart("What is different"));
        heading("What is different", 0);
        items.add(new TableHead(DIFFERENCES));
        for (int place = 0; place < differences.size(); place++) {
            items.add(new DifferenceRow(
                    place,
                    List.of(
                            FrontText.change(differences.get(place)),
                            differences.get(place).document())));
        }
    }

    private void heading(String text, double above) {
        items.add(new Text("H2", text, Weight.BOLD, HEADING, above));
    }

    private void paragraph(String text, double above) {
        items.add(new Text("P", text, Weight.PLAIN, TEXT, above));
    }
}
