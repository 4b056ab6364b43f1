package org.mediationledger.documents.redaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mediationledger.documents.examination.Examination;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examiner;
import org.mediationledger.documents.pdf.BoundedPdf;
import org.mediationledger.documents.pdf.PdfLimits;
import org.mediationledger.documents.pdf.PdfTooMuch;
import org.mediationledger.documents.redaction.Redaction.Redacted;
import org.mediationledger.documents.redaction.Redaction.Refused;

/**
 * Makes redacted copies of PDFs. A page with a region becomes a picture, black where the regions are, under an invisible
 * layer of the words outside them; so does a page that shows more than its own drawing, such as filled fields. Of the other
 * pages only the drawing and what it needs is copied. Nothing else goes along: no information about the document, outline,
 * attachment, annotation, form, structure, layer or earlier revision.
 */
public final class Redactor {

    private static final PdfLimits LIMITS = PdfLimits.standard().forDrawing();

    private final Examiner examiner;

    /**
     * @param examiner looks at what was made
     */
    public Redactor(Examiner examiner) {
        this.examiner = examiner;
    }

    /**
     * Makes a redacted copy, which is there only when nothing of what lies in a region was found in it again.
     *
     * @param original a PDF that was examined
     * @param regions at least one
     * @param copy where the copy goes; a file there is replaced, and stays as it is when there is no copy
     * @throws IOException when the disk fails
     */
    public Redaction redact(Path original, List<Region> regions, Path copy) throws IOException {
        Path folder = copy.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, "redaction", ".pdf");
        try {
            return accepted(draft, copy, draft(original, regions, draft));
        } catch (NotRedacted refused) {
            return new Refused(refused.reason());
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Map<Integer, List<Region>> byPage(List<Region> regions) {
        NotRedacted.unless(!regions.isEmpty(), RedactionRefusal.NO_REGION);
        return regions.stream().collect(Collectors.groupingBy(region -> region.page() - 1));
    }

    /** Whatever fails while the document is read or drawn, there is no copy. */
    private static int draft(Path original, List<Region> regions, Path draft) {
        try (PDDocument source = BoundedPdf.open(original, LIMITS)) {
            return RedactedCopy.make(source, byPage(regions), draft);
        } catch (NotRedacted refused) {
            throw refused;
        } catch (PdfTooMuch tooMuch) {
            throw new NotRedacted(RedactionRefusal.TOO_MUCH);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new NotRedacted(RedactionRefusal.UNREADABLE);
        }
    }

    private Redaction accepted(Path draft, Path copy, int pictures) throws IOException {
        Examination looked = examiner.examine(draft, "application/pdf");
        if (!(looked instanceof Accepted accepted)) {
            return new Refused(RedactionRefusal.NOT_GONE);
        }
        Files.move(draft, copy, StandardCopyOption.REPLACE_EXISTING);
        return new Redacted(accepted, pictures);
    }
}
