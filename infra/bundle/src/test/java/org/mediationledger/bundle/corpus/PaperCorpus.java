package org.mediationledger.bundle.corpus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Makes papers as PDF files: text, scans, turned pages, boxes that don't start at the origin. */
public final class PaperCorpus {

    private static final int LINES = 44;
    private static final int SCAN_WIDTH = 474;
    private static final int SCAN_HEIGHT = 670;
    private static final int DIFFERENT_SCANS = 8;
    private static final float SCAN_QUALITY = 0.5f;
    private static final String[] WORDS = {
        "the", "child", "needs", "support", "with", "reading", "speech", "therapy", "provision", "school", "parent",
        "authority", "plan", "section", "report", "hours", "weekly", "adult", "small", "group", "progress", "review"
    };

    private static List<byte[]> scans = List.of();

    private PaperCorpus() {}

    /** What stands at the head of every page of a paper, so that it is known wherever it turns up. */
    public static String marker(int paper) {
        return "PAPER-%04d".formatted(paper);
    }

    /** A paper of text on A4. */
    public static byte[] text(int paper, int pages) throws IOException {
        Random random = new Random(paper);
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (int page = 1; page <= pages; page++) {
                textPage(document, new PDPage(PDRectangle.A4), font, marker(paper) + " sheet " + page, random);
            }
            return saved(document);
        }
    }

    private static void textPage(PDDocument document, PDPage page, PDFont font, String head, Random random)
            throws IOException {
        document.addPage(page);
        PDRectangle box = page.getCropBox();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 11);
            content.setLeading(15);
            content.newLineAtOffset(box.getLowerLeftX() + 60, box.getUpperRightY() - 60);
            content.showText(head);
            for (int line = 0; line < LINES && 60 + line * 15 < box.getHeight() - 90; line++) {
                content.newLine();
                content.showText(sentence(random));
            }
            content.endText();
        }
    }

    private static String sentence(Random random) {
        StringBuilder words = new StringBuilder();
        while (words.length() < 70) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString();
    }

    /** A paper of pictures on A4, about 90 kB a page; no page is like another, byte for byte. */
    public static byte[] scanned(int paper, int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                PDImageXObject image = scan(document, paper * 1000 + number);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            return saved(document);
        }
    }

    private static PDImageXObject scan(PDDocument document, int number) throws IOException {
        byte[] jpeg = scans().get(number % DIFFERENT_SCANS);
        PDImageXObject image = JPEGFactory.createFromByteArray(document, jpeg);
        COSStream stream = image.getCOSObject();
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(jpeg, 0, 2);
            raw.write(new byte[] {
                (byte) 0xFF,
                (byte) 0xFE,
                0,
                6,
                (byte) (number >> 24),
                (byte) (number >> 16),
                (byte) (number >> 8),
                (byte) number
            });
            raw.write(jpeg, 2, jpeg.length - 2);
        }
        return image;
    }

    /** Pictures as scanners give them: grey, noisy, with lines of something like text. */
    private static synchronized List<byte[]> scans() throws IOException {
        if (scans.isEmpty()) {
            List<byte[]> made = new ArrayList<>();
            for (int number = 0; number < DIFFERENT_SCANS; number++) {
                made.add(jpeg(picture(new Random(number))));
            }
            scans = made;
        }
        return scans;
    }

    private static BufferedImage picture(Random random) {
        BufferedImage picture = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < SCAN_HEIGHT; y++) {
            for (int x = 0; x < SCAN_WIDTH; x++) {
                boolean ink = y % 18 > 8 && x > 46 && x < 428 && random.nextInt(3) == 0;
                picture.getRaster().setSample(x, y, 0, (ink ? 70 : 215) + random.nextInt(36));
            }
        }
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(SCAN_QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A paper of text whose pages are of any size, turned in any way, with boxes anywhere. */
    public static byte[] mixed(int paper, int pages, Random random) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(media(random));
                page.setRotation(90 * random.nextInt(4));
                if (random.nextBoolean()) {
                    page.setCropBox(cropped(page.getMediaBox(), random));
                }
                textPage(document, page, font, marker(paper) + " sheet " + number, random);
            }
            return saved(document);
        }
    }

    private static PDRectangle media(Random random) {
        float x = random.nextBoolean() ? 0 : random.nextInt(400) - 200;
        float y = random.nextBoolean() ? 0 : random.nextInt(400) - 200;
        return new PDRectangle(x, y, 300 + random.nextInt(1500), 300 + random.nextInt(1500));
    }

    private static PDRectangle cropped(PDRectangle media, Random random) {
        float left = random.nextInt(60);
        float below = random.nextInt(60);
        return new PDRectangle(
                media.getLowerLeftX() + left,
                media.getLowerLeftY() + below,
                media.getWidth() - left - random.nextInt(60),
                media.getHeight() - below - random.nextInt(60));
    }

    /**
     * A paper of empty pages of A4 as they are shown.
     *
     * @param turns how far each page is turned, in degrees
     */
    public static byte[] empty(int[] turns) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < turns.length; number++) {
                float across = turns[number] % 180 == 0 ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
                float up = turns[number] % 180 == 0 ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
                PDPage page = new PDPage(new PDRectangle(-100, -200, across + 500, up + 500));
                page.setCropBox(new PDRectangle(30 * number, -10 * number, across, up));
                page.setRotation(turns[number]);
                document.addPage(page);
            }
            return saved(document);
        }
    }

    /** A paper of one page with a black square of 40 points on a layer that is shown, and another on one that is hidden. */
    public static byte[] layered() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (String name : List.of("shown", "hidden")) {
                    PDOptionalContentGroup layer = new PDOptionalContentGroup(name);
                    layers.addGroup(layer);
                    layers.setGroupEnabled(layer, name.equals("shown"));
                    content.beginMarkedContent(COSName.OC, layer);
                    content.addRect(name.equals("shown") ? 100 : 300, 700, 40, 40);
                    content.fill();
                    content.endMarkedContent();
                }
            }
            return saved(document);
        }
    }

    /** A paper of one page with everything that acts, hides or is attached, and a form that is filled in. */
    public static byte[] active() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            PDPage page = new PDPage(PDRectangle.A4);
            textPage(document, page, font, marker(0) + " sheet 1", new Random(0));
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            catalog.setOpenAction(new PDActionJavaScript("app.alert('SECRET')"));
            PDEmbeddedFile attached = new PDEmbeddedFile(
                    document, new ByteArrayInputStream("SECRET".getBytes(StandardCharsets.US_ASCII)));
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("SECRET.txt");
            specification.setEmbeddedFile(attached);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("SECRET.txt", specification));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
            names.setEmbeddedFiles(tree);
            catalog.setNames(names);
            document.getDocumentInformation().setTitle("SECRET title");
            page.getCOSObject().setString(COSName.getPDFName("PieceInfo"), "SECRET");
            page.setAnnotations(List.of(link(), boxed(), hidden()));
            form(document, page, font);
            return saved(document);
        }
    }

    private static PDAnnotation link() {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI("https://secret.example/SECRET");
        link.setAction(action);
        link.setRectangle(new PDRectangle(50, 50, 100, 20));
        return link;
    }

    private static PDAnnotation boxed() {
        PDAnnotationFreeText text = new PDAnnotationFreeText();
        text.setRectangle(new PDRectangle(60, 40, 200, 20));
        text.setContents("Said in a box");
        text.setDefaultAppearance("0 g /Helv 10 Tf");
        return text;
    }

    private static PDAnnotation hidden() {
        PDAnnotationFreeText text = new PDAnnotationFreeText();
        text.setRectangle(new PDRectangle(60, 60, 200, 20));
        text.setContents("SECRET");
        text.setDefaultAppearance("0 g /Helv 10 Tf");
        text.setHidden(true);
        return text;
    }

    private static void form(PDDocument document, PDPage page, PDFont font) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Helv"), font);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("SECRETfield");
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(300, 40, 200, 20));
        widget.setPage(page);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
        field.setValue("Said in a field");
    }

    /**
     * A paper of one page with the content given, as it is.
     *
     * @param content operators; the font is F1
     */
    public static byte[] withContent(byte[] content) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(FontName.HELVETICA));
            page.setContents(new PDStream(document, new ByteArrayInputStream(content)));
            return saved(document);
        }
    }

    /** The document as a file, the same bytes for the same document. */
    public static byte[] saved(PDDocument document) throws IOException {
        document.setDocumentId(1L);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
