package org.mediationledger.paper.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF/A-3b (ISO 19005-3) that is tagged as PDF/UA-1 (ISO 14289-1) asks. The same markup and date give the same bytes.
 *
 * @param pages how many there are
 */
public record ArchivePdf(byte[] bytes, int pages) {

    private static final String NO_ADDRESS = "";

    static {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Sets the pages.
     *
     * @param dated the day that the file says it was made on
     */
    public static ArchivePdf of(Markup markup, LocalDate dated) {
        return of(markup, dated, document -> {});
    }

    /** As {@link #of(Markup, LocalDate)}, with an empty field of this name that a signature can fill. */
    public static ArchivePdf signable(Markup markup, LocalDate dated, SignatureField field) {
        return of(markup, dated, field::addTo);
    }

    private static ArchivePdf of(Markup markup, LocalDate dated, Finish finish) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(markup, document)) {
            renderer.createPDFWithoutClosing();
            finish.apply(document);
            ReadingOrder.restore(document);
            Imprint.of(markup, dated).stamp(document);
            return new ArchivePdf(saved(document), document.getNumberOfPages());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The first saving reduces each typeface to what is used; only then is it known which glyph stands for what. */
    private static byte[] saved(PDDocument document) throws IOException {
        document.save(OutputStream.nullOutputStream());
        GlyphMeanings.restoreLetters(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static PdfBoxRenderer renderer(Markup markup, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .withW3cDocument(markup.document(), NO_ADDRESS)
                .usePdfAConformance(PdfAConformance.PDFA_3_B)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeBidiSplitter(ArchivePdf::splitter)
                .useUnicodeLineBreaker(new WordBreaks())
                .useUnicodeBidiReorderer(new WritingDirections())
                .useExternalResourceAccessControl(
                        ArchivePdf::isWithin, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        ArchivePdf::isWithin, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (EmbeddedTypeface typeface : EmbeddedTypeface.neededFor(markup.words())) {
            PDFontSupplier supplier = new PDFontSupplier(typeface.embeddedIn(document));
            builder.useFont(supplier, typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    /** Nothing is loaded from anywhere. */
    private static boolean isWithin(String address, ExternalResourceType type) {
        return address.startsWith("data:");
    }

    private static BidiSplitter splitter() {
        return new WritingDirections();
    }

    /** What is added once the pages are set. */
    private interface Finish {
        void apply(PDDocument document) throws IOException;
    }
}
