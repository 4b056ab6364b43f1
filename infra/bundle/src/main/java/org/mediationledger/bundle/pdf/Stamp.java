package org.mediationledger.bundle.pdf;

import java.util.List;
import org.mediationledger.bundle.pdf.Lettering.Glyph;
import org.mediationledger.bundle.pdf.Lettering.Weight;
import org.mediationledger.bundle.pdf.PaperPage.Names;

/**
 * The number on a page, in the lower right corner as the page is shown, and the way back to the index in the left one.
 * What lies under them shows through.
 */
final class Stamp {

    static final String WAY_BACK = "Index";

    private static final double SIZE = 11;
    private static final double SMALL = 8.5;
    private static final double EDGE = 16;
    private static final double PAD = 3;
    private static final double DOWN = 3;
    private static final double UP = 9.5;
    private static final double THOUSANDTHS = 1000;

    private final Lettering lettering;
    private final List<Glyph> wayBack;

    Stamp(Lettering lettering) {
        this.lettering = lettering;
        this.wayBack = lettering.glyphs(WAY_BACK, Weight.BOLD);
    }

    /** Operators that draw a page's number upright. */
    String number(String label, PageFrame frame, Names names) {
        double scale = frame.stampScale();
        List<Glyph> glyphs = lettering.glyphs(label, Weight.BOLD);
        double width = Lettering.width(glyphs) * SIZE / THOUSANDTHS;
        double x = frame.width() / scale - EDGE - width;
        return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC q " + placed(frame, scale)
                + drawn(glyphs, x, width, SIZE, "0 0 0", names) + " Q EMC\n";
    }

    /** The number on a page that the program sets itself. */
    Sheet.Line number(String label) {
        List<Glyph> glyphs = lettering.glyphs(label, Weight.BOLD);
        double width = Lettering.width(glyphs) * SIZE / THOUSANDTHS;
        return new Sheet.Line(Sheet.WIDTH - EDGE - width, EDGE, SIZE, Sheet.Line.BLACK, glyphs);
    }

    /** The way back to the index on such a page. */
    Sheet.Line wayBack() {
        return new Sheet.Line(EDGE, EDGE, SMALL, Sheet.Line.LINK, wayBack);
    }

    /** Operators that draw the way back to the index, as the content of a link. */
    String wayBack(int mark, PageFrame frame, Names names) {
        double scale = frame.stampScale();
        return "/Link<</MCID " + mark + ">>BDC q " + placed(frame, scale)
                + drawn(wayBack, EDGE, wayBackWidth(), SMALL, Sheet.Line.LINK, names) + " Q EMC\n";
    }

    /** Where the way back can be clicked, in user space. */
    double[] wayBackArea(PageFrame frame) {
        double scale = frame.stampScale();
        return frame.inUserSpace(
                (EDGE - PAD) * scale,
                (EDGE - DOWN) * scale,
                (EDGE + wayBackWidth() + PAD) * scale,
                (EDGE + UP) * scale);
    }

    private double wayBackWidth() {
        return Lettering.width(wayBack) * SMALL / THOUSANDTHS;
    }

    private static String placed(PageFrame frame, double scale) {
        double[] m = frame.matrix();
        return Syntax.numbers(m[0] * scale, m[1] * scale, m[2] * scale, m[3] * scale, m[4], m[5]) + " cm ";
    }

    private static String drawn(List<Glyph> glyphs, double x, double width, double size, String colour, Names names) {
        StringBuilder codes = new StringBuilder();
        glyphs.forEach(glyph -> codes.append(glyph.code()));
        return "/" + names.ground() + " gs 1 1 1 rg "
                + Syntax.numbers(x - PAD, EDGE - DOWN, width + 2 * PAD, UP + DOWN) + " re f /" + names.ground()
                + "1 gs " + colour + " rg BT /" + names.font() + " " + Syntax.number(size) + " Tf "
                + Syntax.numbers(x, EDGE) + " Td<" + codes + ">Tj ET";
    }
}
