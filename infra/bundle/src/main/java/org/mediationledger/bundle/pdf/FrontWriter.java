package org.mediationledger.bundle.pdf;

import java.io.IOException;
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
import org.mediationledger.bundle.pdf.FrontLayout.Placed;
import org.mediationledger.bundle.pdf.Lettering.Weight;
import org.mediationledger.bundle.pdf.Links.Target;
import org.mediationledger.bundle.pdf.Sheet.Line;
import org.mediationledger.bundle.plan.Difference;
import org.mediationledger.bundle.plan.IndexRow;

/** Writes the pages before the first paper, as they were laid out, once it is known where each paper is. */
final class FrontWriter {

    private final ObjectWriter out;
    private final Structure structure;
    private final Lettering lettering;
    private final Links links;
    private final Stamp stamp;
    private final int node;
    private final List<Integer> pages;
    private final List<IndexRow> rows;
    private final List<Target> papers;
    private final List<Difference> differences;

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Column> columns = List.of();
    private int part;
    private String partTitle = "";
    private final List<Integer> kids = new ArrayList<>();
    private int table;
    private final List<Integer> tableRows = new ArrayList<>();

    /**
     * @param node of the page tree
     * @param pages numbers reserved for the pages
     * @param rows of the index
     * @param papers first page of each row's paper
     * @param differences since what was issued before
     */
    FrontWriter(
            ObjectWriter out,
            Structure structure,
            Lettering lettering,
            int node,
            List<Integer> pages,
            List<IndexRow> rows,
            List<Target> papers,
            List<Difference> differences) {
        this.out = out;
        this.structure = structure;
        this.lettering = lettering;
        this.links = new Links(out, structure);
        this.stamp = new Stamp(lettering);
        this.node = node;
        this.pages = List.copyOf(pages);
        this.rows = rows;
        this.papers = papers;
        this.differences = differences;
    }

    void write(List<Placed> front, List<String> labels) throws IOException {
        for (int page = 0; page < pages.size(); page++) {
            sheets.add(new Sheet(out, structure, pages.get(page)));
        }
        for (Placed placed : front) {
            write(placed);
        }
        endPart();
        for (int page = 0; page < sheets.size(); page++) {
            sheets.get(page).artifact("/Type/Pagination/Subtype/Footer", stamp.number(labels.get(page)));
            sheets.get(page).write(node);
        }
    }

    private void write(Placed placed) throws IOException {
        switch (placed.item()) {
            case NewPart begun -> begin(begun);
            case Text text -> text(text, placed);
            case TableHead head -> head(head, placed);
            case TableSection section -> section(placed);
            case TableRow row -> row(placed);
            case IndexEntry entry -> entry(entry, placed);
            case DifferenceRow row -> difference(row, placed);
        }
    }

    private void begin(NewPart begun) throws IOException {
        endPart();
        part = structure.part();
        partTitle = begun.title();
    }

    private void endPart() throws IOException {
        endTable();
        if (part != 0) {
            structure.writePart(part, partTitle, kids);
        }
        kids.clear();
    }

    private void endTable() throws IOException {
        if (table != 0) {
            structure.write(table, part, "Table", "", tableRows);
        }
        table = 0;
        tableRows.clear();
    }

    private void text(Text text, Placed placed) throws IOException {
        int element = out.reserve();
        List<Line> lines = new ArrayList<>();
        double y = placed.top() - text.size();
        for (String line : linesOf(placed, 0)) {
            lines.add(new Line(Sheet.MARGIN, y, text.size(), Line.BLACK, lettering.glyphs(line, text.weight())));
            y -= text.size() * FrontLayout.LEADING;
        }
        int mark = sheet(placed).text(element, text.tag(), lines);
        structure.writeContent(element, part, text.tag(), "", sheet(placed).page(), mark);
        kids.add(element);
    }

    private void head(TableHead head, Placed placed) throws IOException {
        columns = head.columns();
        if (placed.lines() == null) {
            for (Column column : columns) {
                sheet(placed).artifact("/Type/Pagination", title(column, placed));
            }
        } else {
            table = out.reserve();
            kids.add(table);
            int row = out.reserve();
            List<Integer> cells = new ArrayList<>();
            for (Column column : columns) {
                int cell = out.reserve();
                int mark = sheet(placed).text(cell, "TH", List.of(title(column, placed)));
                structure.writeContent(
                        cell,
                        row,
                        "TH",
                        "/A<</O/Table/Scope/Column>>",
                        sheet(placed).page(),
                        mark);
                cells.add(cell);
            }
            endRow(row, cells, placed);
        }
        sheet(placed).rule(placed.top() - placed.height() + 3);
    }

    private Line title(Column column, Placed placed) {
        return new Line(
                column.x(),
                placed.top() - FrontLayout.TO_BASE_LINE,
                FrontLayout.TABLE_SIZE,
                Line.BLACK,
                lettering.glyphs(column.title(), Weight.BOLD));
    }

    private void section(Placed placed) throws IOException {
        int row = out.reserve();
        int cell = out.reserve();
        int mark = sheet(placed).text(cell, "TH", lines(placed, 0, columns.getFirst(), Weight.BOLD, Line.BLACK));
        structure.writeContent(
                cell,
                row,
                "TH",
                "/A<</O/Table/Scope/Row/ColSpan " + columns.size() + ">>",
                sheet(placed).page(),
                mark);
        endRow(row, List.of(cell), placed);
    }

    private void row(Placed placed) throws IOException {
        int row = out.reserve();
        List<Integer> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(cell(row, placed, lines(placed, column, columns.get(column), Weight.PLAIN, Line.BLACK)));
        }
        endRow(row, cells, placed);
    }

    private int cell(int row, Placed placed, List<Line> lines) throws IOException {
        int cell = out.reserve();
        int mark = sheet(placed).text(cell, "TD", lines);
        structure.writeContent(cell, row, "TD", "", sheet(placed).page(), mark);
        return cell;
    }

    private void entry(IndexEntry entry, Placed placed) throws IOException {
        IndexRow indexed = rows.get(entry.place());
        int row = out.reserve();
        List<Integer> cells = new ArrayList<>();
        cells.add(cell(row, placed, lines(placed, 0, columns.getFirst(), Weight.PLAIN, Line.BLACK)));
        cells.add(linked(row, placed, indexed, papers.get(entry.place())));
        for (int column = 2; column < columns.size() - 1; column++) {
            cells.add(cell(row, placed, lines(placed, column, columns.get(column), Weight.PLAIN, Line.BLACK)));
        }
        cells.add(cell(row, placed, line(placed, columns.getLast(), pages(indexed))));
        endRow(row, cells, placed);
    }

    private void difference(DifferenceRow different, Placed placed) throws IOException {
        Difference difference = differences.get(different.place());
        int row = out.reserve();
        List<Integer> cells = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            cells.add(cell(row, placed, lines(placed, column, columns.get(column), Weight.PLAIN, Line.BLACK)));
        }
        cells.add(cell(row, placed, line(placed, columns.get(2), FrontText.pages(difference.before()))));
        cells.add(cell(row, placed, line(placed, columns.get(3), FrontText.pages(difference.now()))));
        endRow(row, cells, placed);
    }

    private List<Line> line(Placed placed, Column column, String text) {
        return List.of(new Line(
                column.x(),
                placed.top() - FrontLayout.TO_BASE_LINE,
                FrontLayout.TABLE_SIZE,
                Line.BLACK,
                lettering.glyphs(text, Weight.PLAIN)));
    }

    private static String pages(IndexRow row) {
        String pages = row.pages() == 1 ? row.firstLabel() : row.firstLabel() + "\u2013" + row.lastLabel();
        return row.slip() == null ? pages : pages + " (note)";
    }

    /** The cell that names the paper and leads to it; the whole row can be clicked. */
    private int linked(int row, Placed placed, IndexRow indexed, Target target) throws IOException {
        int cell = out.reserve();
        int link = out.reserve();
        Sheet sheet = sheet(placed);
        int mark = sheet.text(link, "Link", lines(placed, 1, columns.get(1), Weight.PLAIN, Line.LINK));
        double[] area = {Sheet.MARGIN, placed.top() - placed.height() + 3, Sheet.WIDTH - Sheet.MARGIN, placed.top()};
        sheet.annotation(links.write(
                link,
                cell,
                sheet.page(),
                mark,
                area,
                target,
                "Go to document " + indexed.number() + ", " + indexed.document() + ", page " + indexed.firstLabel()));
        structure.write(cell, row, "TD", "", List.of(link));
        return cell;
    }

    private void endRow(int row, List<Integer> cells, Placed placed) throws IOException {
        structure.write(row, table, "TR", "", cells);
        tableRows.add(row);
        sheet(placed).rule(placed.top() - placed.height() + 3);
    }

    private List<Line> lines(Placed placed, int cell, Column column, Weight weight, String colour) {
        List<Line> lines = new ArrayList<>();
        double y = placed.top() - FrontLayout.TO_BASE_LINE;
        for (String line : linesOf(placed, cell)) {
            lines.add(new Line(column.x(), y, FrontLayout.TABLE_SIZE, colour, lettering.glyphs(line, weight)));
            y -= FrontLayout.TABLE_SIZE * FrontLayout.LEADING;
        }
        return lines;
    }

    private static List<String> linesOf(Placed placed, int cell) {
        return placed.lines() == null ? List.of() : placed.lines().get(cell);
    }

    private Sheet sheet(Placed placed) {
        return sheets.get(placed.page());
    }
}
