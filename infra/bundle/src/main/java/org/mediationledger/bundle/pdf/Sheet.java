package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mediationledger.bundle.pdf.Lettering.Glyph;

/** A page of A4 that the program sets itself: tagged text, rules, links. */
final class Sheet {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double MARGIN = 56;

    private final ObjectWriter out;
    private final Structure structure;
    private final int page;
    private final StringBuilder content = new StringBuilder();
    private final Set<SubsetFont> fonts = new LinkedHashSet<>();
    private final List<Integer> elements = new ArrayList<>();
    private final List<Integer> annotations = new ArrayList<>();

    /** @param page number reserved for the page */
    Sheet(ObjectWriter out, Structure structure, int page) {
        this.out = out;
        this.structure = structure;
        this.page = page;
    }

    int page() {
        return page;
    }

    /**
     * Sets lines as one element's content.
     *
     * @param element number of a structure element that the caller writes
     * @param type of the element
     * @return the content's mark on this page
     */
    int text(int element, String type, List<Line> lines) {
        int mark = elements.size();
        elements.add(element);
        content.append('/').append(type).append("<</MCID ").append(mark).append(">>BDC\n");
        lines.forEach(this::show);
        content.append("EMC\n");
        return mark;
    }

    /** Sets a line that is no part of the text: a page number, a head that is repeated. */
    void artifact(String kind, Line line) {
        content.append("/Artifact<<").append(kind).append(">>BDC\n");
        show(line);
        content.append("EMC\n");
    }

    /** A thin horizontal line. */
    void rule(double y) {
        content.append("/Artifact<</Type/Layout>>BDC q 0.6 w 0.55 G ")
                .append(Syntax.numbers(MARGIN, y))
                .append(" m ")
                .append(Syntax.numbers(WIDTH - MARGIN, y))
                .append(" l S Q EMC\n");
    }

    /** Takes up a link that the caller writes. */
    void annotation(int annotation) {
        annotations.add(annotation);
    }

    private void show(Line line) {
        if (line.glyphs().isEmpty()) {
            return;
        }
        line.glyphs().forEach(glyph -> fonts.add(glyph.font()));
        content.append("BT ")
                .append(line.colour())
                .append(" rg 1 0 0 1 ")
                .append(Syntax.numbers(line.x(), line.y()))
                .append(" Tm\n")
                .append(Lettering.shown(line.glyphs(), line.size()))
                .append("ET\n");
    }

    /**
     * Writes the page.
     *
     * @param parent the node of the page tree
     */
    void write(int parent) throws IOException {
        int key = structure.key(Syntax.references(elements.stream().mapToInt(Integer::intValue)));
        int stream = out.stream("", content.toString().getBytes(StandardCharsets.ISO_8859_1));
        String resources = fonts.stream().map(Lettering::resource).collect(Collectors.joining());
        String links = annotations.isEmpty()
                ? ""
                : "/Annots " + Syntax.references(annotations.stream().mapToInt(Integer::intValue));
        out.object(
                page,
                "<</Type/Page/Parent " + Syntax.reference(parent) + "/MediaBox [0 0 " + Syntax.numbers(WIDTH, HEIGHT)
                        + "]/Resources<</Font<<" + resources + ">>>>/Contents " + Syntax.reference(stream)
                        + "/StructParents " + key + "/Tabs/S" + links + ">>");
    }

    /**
     * A line of glyphs in its place.
     *
     * @param x of its start, in points from the left edge
     * @param y of its base line, in points from the lower edge
     * @param size of the type, in points
     * @param colour red, green and blue as operands
     */
    record Line(double x, double y, double size, String colour, List<Glyph> glyphs) {

        static final String BLACK = "0 0 0";
        static final String LINK = "0.11 0.44 0.72";
    }
}
