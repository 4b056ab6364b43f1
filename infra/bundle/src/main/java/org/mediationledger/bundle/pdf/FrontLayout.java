package org.mediationledger.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.pdf.FrontItem.Column;
import org.mediationledger.bundle.pdf.FrontItem.DifferenceRow;
import org.mediationledger.bundle.pdf.FrontItem.IndexEntry;
import org.mediationledger.bundle.pdf.FrontItem.NewPart;
import org.mediationledger.bundle.pdf.FrontItem.TableHead;
import org.mediationledger.bundle.pdf.FrontItem.TableRow;
import org.mediationledger.bundle.pdf.FrontItem.TableSection;
import org.mediationledger.bundle.pdf.FrontItem.Text;
import org.mediationledger.bundle.pdf.Lettering.Weight;

/**
 * Where everything before the first paper stands. How many pages it takes depends on no page number: the columns are of one
 * width, and a page number is never wrapped.
 */
final class FrontLayout {

    /** Size of the type in tables, in points. */
    static final double TABLE_SIZE = 9.5;

    /** From a row's upper edge to its first base line. */
    static final double TO_BASE_LINE = 12;

    static final double LEADING = 1.3;

    private static final double TOP = Sheet.HEIGHT - Sheet.MARGIN;
    private static final double ROW_PAD = 8;

    private final Wrapping wrapping;
    private final List<Placed> placed = new ArrayList<>();
    private List<Column> columns = List.of();
    private int page = -1;
    private double y;

    private FrontLayout(Lettering lettering) {
        this.wrapping = new Wrapping(lettering);
    }

    static List<Placed> of(List<FrontItem> items, Lettering lettering) {
        FrontLayout layout = new FrontLayout(lettering);
        items.forEach(layout::place);
        return List.copyOf(layout.placed);
    }

    private void place(FrontItem item) {
        switch (item) {
            case NewPart part -> newPart(part);
            case Text text -> text(text);
            case TableHead head -> head(head);
            case TableSection section ->
                row(
                        section,
                        List.of(wrapping.lines(section.text(), Weight.BOLD, TABLE_SIZE, tableWidth())),
                        3 * TO_BASE_LINE);
            case TableRow row -> row(row, cells(row.cells()), 0);
            case IndexEntry entry -> row(entry, cells(entry.cells()), 0);
            case DifferenceRow row -> row(row, cells(row.cells()), 0);
        }
    }

    private void newPart(NewPart part) {
        newPage();
        columns = List.of();
        placed.add(new Placed(part, page, y, 0, List.of()));
    }

    private void newPage() {
        page++;
        y = TOP;
    }

    private void text(Text text) {
        List<String> lines = wrapping.lines(text.text(), text.weight(), text.size(), Sheet.WIDTH - 2 * Sheet.MARGIN);
        double height = lines.size() * text.size() * LEADING;
        y -= text.above();
        if (y - height < Sheet.MARGIN) {
            newPage();
        }
        add(text, height, List.of(lines));
    }

    private void head(TableHead head) {
        columns = head.columns();
        add(head, TO_BASE_LINE + ROW_PAD, List.of());
    }

    private void row(FrontItem item, List<List<String>> cells, double keepBelow) {
        int most = cells.stream().mapToInt(List::size).max().orElse(1);
        double height = (most - 1) * TABLE_SIZE * LEADING + TO_BASE_LINE + ROW_PAD;
        if (y - height - keepBelow < Sheet.MARGIN) {
            newPage();
            add(new TableHead(columns), TO_BASE_LINE + ROW_PAD, null);
        }
        add(item, height, cells);
    }

    private List<List<String>> cells(List<String> texts) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(wrapping.lines(
                    texts.get(column),
                    Weight.PLAIN,
                    TABLE_SIZE,
                    columns.get(column).width()));
        }
        return cells;
    }

    private static double tableWidth() {
        return Sheet.WIDTH - 2 * Sheet.MARGIN;
    }

    private void add(FrontItem item, double height, @Nullable List<List<String>> lines) {
        placed.add(new Placed(item, page, y, height, lines));
        y -= height;
    }

    /**
     * An item in its place.
     *
     * @param page from 0
     * @param top its upper edge, in points from the page's lower edge
     * @param height in points
     * @param lines of each of its cells or texts; null for a table's head that only stands there again
     */
    record Placed(
            FrontItem item,
            int page,
            double top,
            double height,
            @Nullable List<List<String>> lines) {}
}
