package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.fixup.AcroFormDefaultFixup;
import org.mediationledger.bundle.pdf.PaperPage.Names;
import org.mediationledger.bundle.plan.SlipReason;

/** Reads one paper: its pages, and every object that they need. Nothing is written while it reads. */
final class PaperReader {

    private static final Set<COSName> RESOURCES = Set.of(
            COSName.COLORSPACE, COSName.PATTERN, COSName.PROPERTIES, COSName.SHADING, COSName.getPDFName("ProcSet"));

    private final PDDocument document;
    private final PaperObjects objects;
    private final ObjectWriter out;
    private final Ground ground;
    private final Map<COSDictionary, Shared> shared = new IdentityHashMap<>();
    private final List<PaperPage> pages = new ArrayList<>();
    private Layers layers = new Layers();
    private final DecodedContent decoded = new DecodedContent();

    private PaperReader(PDDocument document, PaperObjects objects, ObjectWriter out, Ground ground) {
        this.document = document;
        this.objects = objects;
        this.out = out;
        this.ground = ground;
    }

    /**
     * Opens a paper, which stays open until its pages are written.
     *
     * @throws PaperUnfit when it is encrypted or can't be read
     */
    static PDDocument open(ByteArrayRead bytes) throws PaperUnfit {
        try {
            PDDocument document = Loader.loadPDF(bytes);
            if (document.isEncrypted()) {
                document.close();
                throw new PaperUnfit(SlipReason.ENCRYPTED);
            }
            return document;
        } catch (InvalidPasswordException locked) {
            throw new PaperUnfit(SlipReason.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new PaperUnfit(SlipReason.BROKEN);
        }
    }

    /**
     * Reads all pages of an opened paper.
     *
     * @param pages how many it was recorded with
     * @throws PaperUnfit when it can't be read, or has another number of pages
     */
    static ReadPaper read(PDDocument document, int pages, ObjectWriter out, Ground ground) throws PaperUnfit {
        int mark = out.mark();
        try {
            PaperReader reader = new PaperReader(document, new PaperObjects(out), out, ground);
            reader.readPages();
            if (reader.pages.size() == pages) {
                return new ReadPaper(reader.pages, reader.layers, reader.objects);
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            out.giveBack(mark);
            throw new PaperUnfit(SlipReason.BROKEN);
        }
        out.giveBack(mark);
        throw new PaperUnfit(SlipReason.CHANGED);
    }

    private void readPages() throws IOException {
        fillForms();
        try {
            for (PDPage page : document.getPages()) {
                pages.add(read(page));
            }
        } finally {
            decoded.end();
        }
        layers = Layers.of(document.getDocumentCatalog().getCOSObject(), objects);
        objects.gather();
    }

    /** Has fields that ask for it drawn with what they say. */
    private void fillForms() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (catalog.getCOSObject().containsKey(COSName.ACRO_FORM)) {
            catalog.getAcroForm(new AcroFormDefaultFixup(document));
        }
    }

    private PaperPage read(PDPage page) throws IOException {
        COSDictionary own = resources(page);
        Looks looks = Looks.of(document, page, objects, free("BndlX", dictionary(own, COSName.XOBJECT)));
        Shared resources = looks.isEmpty() ? shared.get(own) : null;
        if (resources == null) {
            resources = write(own, looks);
            shared.put(own, resources);
        }
        List<COSStream> contents = contents(page);
        ContentBalance balance = balance(contents);
        return new PaperPage(
                PageFrame.of(page),
                entries(page),
                numbers(contents),
                "q\n".repeat(balance.statesMissing() + 1) + "/NonStruct BMC\n".repeat(balance.marksMissing()),
                (balance.textOpen() ? "\nET" : "") + "\nQ".repeat(balance.statesOpen() + 1)
                        + "\nEMC".repeat(balance.marksOpen()) + "\n",
                balance.greatestMark() + 1,
                resources.number(),
                resources.names(),
                looks.operators(),
                resources.hasText());
    }

    private static COSDictionary resources(PDPage page) {
        COSBase found = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        return found instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    /** Writes the paper's resources once more, with those that the page number needs. */
    private Shared write(COSDictionary own, Looks looks) throws IOException {
        COSDictionary fonts = dictionary(own, COSName.FONT);
        COSDictionary states = dictionary(own, COSName.EXT_G_STATE);
        COSDictionary forms = dictionary(own, COSName.XOBJECT);
        Names names = new Names(free("BndlF", fonts), free("BndlG", states));
        int number = out.reserve();
        ByteText text = objects.begin();
        text.ascii("<<");
        objects.entries(own, RESOURCES::contains);
        text.ascii("/Font<<");
        objects.entries(fonts, key -> true);
        text.ascii("/" + names.font() + " " + Syntax.reference(ground.font()) + ">>/ExtGState<<");
        objects.entries(states, key -> true);
        text.ascii("/" + names.ground() + " " + Syntax.reference(ground.light()) + "/" + names.ground() + "1 "
                + Syntax.reference(ground.full()) + ">>/XObject<<");
        objects.entries(forms, key -> true);
        text.ascii(looks.resources() + ">>>>");
        objects.end(number);
        return new Shared(number, names, fonts.size() > 0);
    }

    private static COSDictionary dictionary(COSDictionary of, COSName key) {
        return of.getDictionaryObject(key) instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static String free(String name, COSDictionary taken) {
        String free = name;
        while (isTaken(free, taken)) {
            free += "x";
        }
        return free;
    }

    private static boolean isTaken(String start, COSDictionary taken) {
        return taken.keySet().stream().anyMatch(key -> key.getName().startsWith(start));
    }

    private String entries(PDPage page) throws IOException {
        StringBuilder entries = new StringBuilder();
        box(entries, "MediaBox", page.getMediaBox());
        box(entries, "CropBox", page.getCropBox());
        if (page.getRotation() != 0) {
            entries.append("/Rotate ").append(Math.floorMod(page.getRotation(), 360));
        }
        if (page.getUserUnit() != 1) {
            entries.append("/UserUnit ").append(Syntax.number(page.getUserUnit()));
        }
        Integer group = objects.take(page.getCOSObject().getItem(COSName.GROUP));
        if (group != null) {
            entries.append("/Group ").append(Syntax.reference(group));
        }
        return entries.toString();
    }

    private static void box(StringBuilder entries, String name, PDRectangle box) {
        entries.append('/')
                .append(name)
                .append(" [")
                .append(Syntax.numbers(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()))
                .append(']');
    }

    private static List<COSStream> contents(PDPage page) {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            return List.of(stream);
        }
        return contents instanceof COSArray array ? streams(array) : List.of();
    }

    private static List<COSStream> streams(COSArray array) {
        List<COSStream> streams = new ArrayList<>();
        for (int at = 0; at < array.size(); at++) {
            if (array.getObject(at) instanceof COSStream stream) {
                streams.add(stream);
            }
        }
        return streams;
    }

    private List<Integer> numbers(List<COSStream> streams) {
        List<Integer> numbers = new ArrayList<>();
        for (COSStream stream : streams) {
            Integer number = objects.take(stream);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private ContentBalance balance(List<COSStream> streams) throws IOException {
        try (InputStream content = decoded.of(streams)) {
            return ContentBalance.of(content);
        }
    }

    /** Resources that several pages share, as they are written. */
    private record Shared(int number, Names names, boolean hasText) {}

    /**
     * What a page number needs.
     *
     * @param font number of the font
     * @param light number of the graphics state that lets what is under it show through
     * @param full number of the graphics state that doesn't
     */
    record Ground(int font, int light, int full) {}

    /** A paper whose pages can be written. */
    record ReadPaper(List<PaperPage> pages, Layers layers, PaperObjects objects) {}
}
