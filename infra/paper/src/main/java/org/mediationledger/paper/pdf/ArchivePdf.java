package org.mediationledger.paper.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
        try (PdfBoxRenderer renderer = renderer(markup);
                PDDocument document = renderer.createPDFKeepOpen()) {
            finish.apply(document);
            Imprint.of(markup, dated).stamp(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new ArchivePdf(bytes.toByteArray(), document.getNumberOfPages());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PdfBoxRenderer renderer(Markup markup) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(markup.document(), NO_ADDRESS)
                .usePdfAConformance(PdfAConformance.PDFA_3_B)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUnicodeBidiSplitter(ArchivePdf::splitter)
                .useUnicodeBidiReorderer(new WritingDirections())
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, type) -> address.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        for (Typeface typeface : Typeface.values()) {
            builder.useFont(typeface::open, typeface.family(), typeface.weight(), FontStyle.NORMAL, true);
        }
        return builder.buildPdfRenderer();
    }

    private static BidiSplitter splitter() {
        return new WritingDirections();
    }

    /** What is added once the pages are set. */
    private interface Finish {
        void apply(PDDocument document) throws IOException;
    }
}
