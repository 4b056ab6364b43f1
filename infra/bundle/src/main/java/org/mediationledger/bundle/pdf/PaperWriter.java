package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mediationledger.bundle.pdf.Lettering.Weight;
import org.mediationledger.bundle.pdf.Links.Target;
import org.mediationledger.bundle.pdf.PaperReader.ReadPaper;
import org.mediationledger.bundle.plan.SlipReason;

/** Writes the pages of one paper after another, each with its number, its tag, and on the first the way back to the index. */
final class PaperWriter {

    private static final String BACK = "Back to this document's row in the index";
    private static final double TITLE_SIZE = 16;
    private static final double TEXT_SIZE = 11;
    private static final double LEADING = 1.4;

    private final ObjectWriter out;
    private final Structure structure;
    private final Lettering lettering;
    private final Links links;
    private final Stamp stamp;
    private final Map<String, Integer> beginnings = new HashMap<>();

    PaperWriter(ObjectWriter out, Structure structure, Lettering lettering) {
        this.out = out;
        this.structure = structure;
        this.lettering = lettering;
        this.links = new Links(out, structure);
        this.stamp = new Stamp(lettering);
    }

    /**
     * Writes a paper.
     *
     * @param parent the root of the page tree
     * @param labels of its pages, in order
     * @param row its row in the index
     * @return where it is in the file
     */
    Placed write(ReadPaper paper, String title, int parent, List<String> labels, Target row) throws IOException {
        paper.objects().write();
        int part = structure.part();
        int node = out.reserve();
        List<Integer> pages = new ArrayList<>();
        List<Integer> elements = new ArrayList<>();
        for (PaperPage page : paper.pages()) {
            boolean first = pages.isEmpty();
            int number = out.reserve();
            int element = out.reserve();
            int back = first ? out.reserve() : 0;
            String after = page.behind() + page.looks() + "EMC\n"
                    + (first ? stamp.wayBack(page.freeMark() + 1, page.frame(), page.names()) : "")
                    + stamp.number(labels.get(pages.size()), page.frame(), page.names());
            String says = title + ", page " + (pages.size() + 1) + " of "
                    + paper.pages().size();
            writeElement(page, element, part, number, says);
            String link = "";
            if (first) {
                elements.add(back);
                link = "/Annots [" + Syntax.reference(back(page, back, part, number, row)) + "]";
            }
            elements.add(element);
            int key = structure.key("[" + "null ".repeat(page.freeMark()) + Syntax.reference(element)
                    + (first ? " " + Syntax.reference(back) : "") + "]");
            int behind = out.stream("", after.getBytes(StandardCharsets.ISO_8859_1));
            out.object(
                    number,
                    "<</Type/Page/Parent " + Syntax.reference(node) + page.entries() + "/Resources "
                            + Syntax.reference(page.resources()) + "/Contents " + contents(page, behind)
                            + "/StructParents " + key + "/Tabs/S" + link + ">>");
            pages.add(number);
        }
        structure.writePart(part, title, elements);
        writeNode(node, parent, pages);
        return new Placed(node, pages.size(), Target.page(pages.getFirst()));
    }

    private void writeElement(PaperPage page, int element, int part, int number, String says) throws IOException {
        if (page.hasText()) {
            structure.writeContent(element, part, "P", "", number, page.freeMark());
        } else {
            structure.writeContent(
                    element,
                    part,
                    "Figure",
                    "/Alt " + Syntax.text(says + ": a picture without text") + "/A<</O/Layout/BBox ["
                            + Syntax.numbers(
                                    page.frame().left(),
                                    page.frame().bottom(),
                                    page.frame().right(),
                                    page.frame().top())
                            + "]>>",
                    number,
                    page.freeMark());
        }
    }

    private int back(PaperPage page, int element, int part, int number, Target row) throws IOException {
        return links.write(element, part, number, page.freeMark() + 1, stamp.wayBackArea(page.frame()), row, BACK);
    }

    private String contents(PaperPage page, int behind) throws IOException {
        String type = page.hasText() ? "P" : "Figure";
        String before = "/" + type + "<</MCID " + page.freeMark() + ">>BDC\n" + page.before();
        Integer beginning = beginnings.get(before);
        if (beginning == null) {
            beginning = out.stream("", before.getBytes(StandardCharsets.ISO_8859_1));
            beginnings.put(before, beginning);
        }
        StringBuilder all = new StringBuilder("[").append(Syntax.reference(beginning));
        page.contents().forEach(content -> all.append(' ').append(Syntax.reference(content)));
        return all.append(' ').append(Syntax.reference(behind)).append(']').toString();
    }

    /** Writes the page that stands for a paper which can't be put in. */
    Placed writeSlip(SlipReason reason, String title, int parent, String label, Target row) throws IOException {
        int part = structure.part();
        int node = out.reserve();
        int page = out.reserve();
        int heading = out.reserve();
        int text = out.reserve();
        int back = out.reserve();
        Sheet sheet = new Sheet(out, structure, page);
        double y = Sheet.HEIGHT - 2 * Sheet.MARGIN;
        List<Sheet.Line> lines = new ArrayList<>();
        for (String line :
                new Wrapping(lettering).lines(title, Weight.BOLD, TITLE_SIZE, Sheet.WIDTH - 2 * Sheet.MARGIN)) {
            lines.add(
                    new Sheet.Line(Sheet.MARGIN, y, TITLE_SIZE, Sheet.Line.BLACK, lettering.glyphs(line, Weight.BOLD)));
            y -= TITLE_SIZE * LEADING;
        }
        int headingMark = sheet.text(heading, "H2", lines);
        String sentence = "This document is not in the bundle. " + reason.sentence();
        int textMark = sheet.text(
                text,
                "P",
                List.of(new Sheet.Line(
                        Sheet.MARGIN,
                        y - TEXT_SIZE,
                        TEXT_SIZE,
                        Sheet.Line.BLACK,
                        lettering.glyphs(sentence, Weight.PLAIN))));
        int backMark = sheet.text(back, "Link", List.of(stamp.wayBack()));
        sheet.artifact("/Type/Pagination/Subtype/Footer", stamp.number(label));
        structure.writeContent(heading, part, "H2", "", page, headingMark);
        structure.writeContent(text, part, "P", "", page, textMark);
        PageFrame frame = new PageFrame(0, 0, Sheet.WIDTH, Sheet.HEIGHT, 0, 1);
        sheet.annotation(links.write(back, part, page, backMark, stamp.wayBackArea(frame), row, BACK));
        sheet.write(node);
        structure.writePart(part, title, List.of(heading, text, back));
        writeNode(node, parent, List.of(page));
        return new Placed(node, 1, Target.page(page));
    }

    private void writeNode(int node, int parent, List<Integer> pages) throws IOException {
        out.object(
                node,
                "<</Type/Pages/Parent " + Syntax.reference(parent) + "/Count " + pages.size() + "/Kids "
                        + Syntax.references(pages.stream().mapToInt(Integer::intValue)) + ">>");
    }

    /**
     * Where a paper is in the file.
     *
     * @param node of the page tree
     * @param pages how many
     * @param first its first page
     */
    record Placed(int node, int pages, Target first) {}
}
