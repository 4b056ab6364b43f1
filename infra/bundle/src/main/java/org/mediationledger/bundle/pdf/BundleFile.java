package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mediationledger.bundle.pdf.FrontItem.IndexEntry;
import org.mediationledger.bundle.pdf.FrontItem.NewPart;
import org.mediationledger.bundle.pdf.Links.Target;
import org.mediationledger.bundle.pdf.PaperReader.Ground;
import org.mediationledger.bundle.pdf.PaperReader.ReadPaper;
import org.mediationledger.bundle.plan.BundlePlan;
import org.mediationledger.bundle.plan.DifferenceSheet;
import org.mediationledger.bundle.plan.PagedBundle;
import org.mediationledger.bundle.plan.PagedEntry;
import org.mediationledger.bundle.plan.ReleasedPaper;
import org.mediationledger.bundle.plan.SlipReason;

/**
 * One bundle's file while it is made. How many pages come before the first paper is found first, then each paper is read
 * and written, and the pages before them last, when it is known where everything is: a PDF's pages needn't be written in
 * their order.
 */
final class BundleFile {

    private static final double ABOVE_A_ROW = 4;
    private static final int IDENTIFIER_DIGITS = 32;

    private final BundlePlan plan;
    private final ObjectWriter out;
    private final Structure structure;
    private final Lettering lettering;
    private final int catalog;
    private final int root;
    private final int frontNode;
    private final List<Integer> frontPages = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();
    private final List<Target> papers = new ArrayList<>();
    private final PaperWriter writer;
    private final Ground ground;
    private final Layers layers = new Layers();
    private final PaperBytes bytes = new PaperBytes();

    BundleFile(BundlePlan plan, OutputStream target) throws IOException {
        this.plan = plan;
        this.out = new ObjectWriter(target);
        this.catalog = out.reserve();
        this.root = out.reserve();
        this.frontNode = out.reserve();
        this.structure = new Structure(out);
        this.lettering = new Lettering(Typefaces.all(), out);
        this.writer = new PaperWriter(out, structure, lettering);
        this.ground = new Ground(
                lettering.stampFont().object(),
                out.object("<</Type/ExtGState/ca 0.75/BM/Normal/SMask/None>>"),
                out.object("<</Type/ExtGState/ca 1/BM/Normal/SMask/None>>"));
    }

    MadeBundle make(PaperFiles files, Making making) throws IOException, MakingStopped {
        List<FrontLayout.Placed> front = FrontLayout.of(FrontItems.of(plan), lettering);
        for (int page = 0; page <= front.getLast().page(); page++) {
            frontPages.add(out.reserve());
        }
        List<Target> rows = rows(front);
        PagedBundle paged = plan.paged(frontPages.size());
        for (int at = 0; at < rows.size(); at++) {
            PagedEntry entry = paged.entries().get(at);
            if (!making.goesOn(entry.entry().paper().id(), at, rows.size())) {
                throw new MakingStopped();
            }
            paged = put(paged, at, rows.get(at), files);
        }
        end(paged, front);
        return new MadeBundle(paged, out.length(), lettering.missing());
    }

    private List<Target> rows(List<FrontLayout.Placed> front) {
        List<Target> rows = new ArrayList<>();
        for (FrontLayout.Placed placed : front) {
            if (placed.item() instanceof IndexEntry) {
                rows.add(Target.height(frontPages.get(placed.page()), placed.top() + ABOVE_A_ROW));
            }
        }
        return rows;
    }

    /** Puts a paper in, or the page that stands for it. */
    private PagedBundle put(PagedBundle paged, int at, Target row, PaperFiles files) throws IOException {
        PagedEntry entry = paged.entries().get(at);
        SlipReason planned = entry.entry().slip();
        if (planned != null) {
            slip(paged, entry, planned, row);
            return paged;
        }
        try {
            copy(paged, entry, row, files);
            return paged;
        } catch (PaperUnfit unfit) {
            PagedBundle again = paged.plan()
                    .withSlips(Map.of(entry.entry().paper().id(), unfit.reason()))
                    .paged(frontPages.size());
            slip(again, again.entries().get(at), unfit.reason(), row);
            return again;
        }
    }

    private void copy(PagedBundle paged, PagedEntry entry, Target row, PaperFiles files)
            throws IOException, PaperUnfit {
        ReleasedPaper paper = entry.entry().paper();
        try (PDDocument document = PaperReader.open(read(paper, files))) {
            ReadPaper read = PaperReader.read(document, paper.pages(), out, ground);
            List<String> labels = paged.labels().subList(entry.firstPdfPage() - 1, entry.lastPdfPage());
            layers.add(read.layers());
            placed(writer.write(read, paper.title(), root, labels, row));
        }
    }

    private ByteArrayRead read(ReleasedPaper paper, PaperFiles files) throws IOException, PaperUnfit {
        try (InputStream file = files.open(paper.id())) {
            if (file == null) {
                throw new PaperUnfit(SlipReason.ABSENT);
            }
            return bytes.read(file, paper.sha256());
        }
    }

    private void slip(PagedBundle paged, PagedEntry entry, SlipReason reason, Target row) throws IOException {
        placed(writer.writeSlip(
                reason, entry.entry().paper().title(), root, paged.labels().get(entry.firstPdfPage() - 1), row));
    }

    private void placed(PaperWriter.Placed placed) {
        nodes.add(placed.node());
        papers.add(placed.first());
    }

    private void end(PagedBundle paged, List<FrontLayout.Placed> front) throws IOException {
        writeFront(paged, front);
        int outline = outline(paged, front).write(out);
        lettering.write();
        structure.end();
        String title = plan.front().title();
        String author = plan.front().preparedBy();
        LocalDate made = plan.front().preparedOn();
        int packet = out.stream("/Type/Metadata/Subtype/XML", Metadata.packet(title, author, made));
        int information = out.object(Metadata.information(title, author, made));
        int labels = out.object(PageLabels.of(paged.labels()));
        out.object(
                catalog,
                "<</Type/Catalog/Version/1.7/Pages " + Syntax.reference(root) + "/Lang(en-GB)"
                        + "/MarkInfo<</Marked true>>/StructTreeRoot " + Syntax.reference(structure.root())
                        + "/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines/Outlines "
                        + Syntax.reference(outline) + "/PageLabels " + Syntax.reference(labels) + "/Metadata "
                        + Syntax.reference(packet) + layers.entry() + ">>");
        String identifier = "<" + paged.plan().digest().hex().substring(0, IDENTIFIER_DIGITS) + ">";
        out.end("/Root " + Syntax.reference(catalog) + "/Info " + Syntax.reference(information) + "/ID [" + identifier
                + identifier + "]");
    }

    private void writeFront(PagedBundle paged, List<FrontLayout.Placed> front) throws IOException {
        structure.frontFirst();
        new FrontWriter(
                        out,
                        structure,
                        lettering,
                        frontNode,
                        frontPages,
                        paged.index(),
                        papers,
                        DifferenceSheet.of(paged))
                .write(front, paged.labels().subList(0, frontPages.size()));
        out.object(
                frontNode,
                "<</Type/Pages/Parent " + Syntax.reference(root) + "/Count " + frontPages.size() + "/Kids "
                        + Syntax.references(frontPages.stream().mapToInt(Integer::intValue)) + ">>");
        nodes.addFirst(frontNode);
        out.object(
                root,
                "<</Type/Pages/Count " + paged.pages() + "/Kids "
                        + Syntax.references(nodes.stream().mapToInt(Integer::intValue)) + ">>");
    }

    private Outline outline(PagedBundle paged, List<FrontLayout.Placed> front) {
        Outline outline = new Outline();
        for (FrontLayout.Placed placed : front) {
            if (placed.item() instanceof NewPart part) {
                outline.add(part.title(), Target.page(frontPages.get(placed.page())));
            }
        }
        String section = "";
        for (int at = 0; at < papers.size(); at++) {
            PagedEntry entry = paged.entries().get(at);
            if (!entry.section().letter().equals(section)) {
                section = entry.section().letter();
                outline.add(section + ". " + entry.section().heading(), papers.get(at));
            }
            outline.addBelow(
                    entry.entry().number() + ". " + entry.entry().paper().title(), papers.get(at));
        }
        return outline;
    }
}
