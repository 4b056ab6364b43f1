package org.mediationledger.bundle.pdf;

import java.util.List;
import org.mediationledger.bundle.pdf.Lettering.Weight;

/** Something that stands on the pages before the first paper. */
sealed interface FrontItem {

    /** Begins a page, and a part of the document with it. */
    record NewPart(String title) implements FrontItem {}

    /**
     * A heading or a paragraph.
     *
     * @param tag of the element: H1, H2, P
     * @param above points of white above it
     */
    record Text(String tag, String text, Weight weight, double size, double above) implements FrontItem {}

    /** Begins a table, whose column heads are repeated on each page that it takes. */
    record TableHead(List<Column> columns) implements FrontItem {}

    /** A row that names what the rows below it have in common. */
    record TableSection(String text) implements FrontItem {}

    /**
     * A row of a table.
     *
     * @param cells one for each column
     */
    record TableRow(List<String> cells) implements FrontItem {}

    /** A row of the index: its last cell is known once all papers are in the file. */
    record IndexEntry(int place, List<String> cells) implements FrontItem {}

    /** A row of the difference sheet: its last two cells are known once all papers are in the file. */
    record DifferenceRow(int place, List<String> cells) implements FrontItem {}

    /**
     * A column of a table.
     *
     * @param x of its left edge, in points from the page's left edge
     * @param width in points
     */
    record Column(String title, double x, double width) {}
}
