package org.mediationledger.bundle.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.mediationledger.bundle.plan.Sha256;
import org.mediationledger.bundle.plan.SlipReason;

/**
 * Looks at papers before a bundle of them is planned, one after another: each is in memory alone. Not for several threads at
 * once.
 */
public final class PaperLook {

    private final PaperBytes bytes = new PaperBytes();

    /**
     * What is to be known of a paper's file.
     *
     * @param sha256 of its bytes
     * @param pages how many it has; 1 where it can't be opened
     * @param textLayer whether the text of every page that shows any can be selected and searched
     * @param slip why it can't be put in; null where it can
     */
    public record Looked(
            Sha256 sha256,
            int pages,
            boolean textLayer,
            @Nullable SlipReason slip) {}

    /**
     * Looks at one.
     *
     * @param file from its first byte on; not closed
     * @throws IOException when the store can't be read
     */
    public Looked look(InputStream file) throws IOException {
        Sha256 sha256 = bytes.read(file);
        try (PDDocument document = PaperReader.open(bytes.bytes())) {
            return looked(sha256, document);
        } catch (PaperUnfit unfit) {
            return new Looked(sha256, 1, false, unfit.reason());
        }
    }

    private static Looked looked(Sha256 sha256, PDDocument document) throws PaperUnfit {
        try {
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new PaperUnfit(SlipReason.BROKEN);
            }
            return new Looked(sha256, pages, searchable(document, pages), null);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new PaperUnfit(SlipReason.BROKEN);
        }
    }

    private static boolean searchable(PDDocument document, int pages) throws IOException {
        for (int page = 1; page <= pages; page++) {
            if (hasPictures(document.getPage(page - 1).getResources())
                    && text(document, page).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Pictures, or forms that may have some. */
    private static boolean hasPictures(@Nullable PDResources resources) {
        return resources != null && resources.getCOSObject().containsKey(COSName.XOBJECT);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
