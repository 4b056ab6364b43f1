package org.mediationledger.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.mediationledger.documents.pdf.BoundedPdf;
import org.mediationledger.documents.pdf.PdfLimits;

/** Opens a copy as a stranger would, and looks for what should be gone. */
final class GoneCheck {

    private static final Set<COSName> OF_CATALOGUE = Set.of(COSName.TYPE, COSName.PAGES, COSName.VERSION);
    private static final Set<COSName> OF_PAGE = Set.of(
            COSName.TYPE,
            COSName.PARENT,
            COSName.MEDIA_BOX,
            COSName.CROP_BOX,
            COSName.ROTATE,
            COSName.RESOURCES,
            COSName.CONTENTS,
            COSName.GROUP);

    /** What JPEG makes of black beside white and colours, of 255. */
    private static final double DARK = 72;

    private GoneCheck() {}

    /**
     * Refuses a copy with another number of pages, with anything beside its pages, or with a character, a second picture, or
     * a pixel that isn't black in a region.
     */
    static void check(Path draft, int pages, Map<Integer, List<Region>> regions) throws IOException {
        try (PDDocument copy = BoundedPdf.open(draft, PdfLimits.standard().forDrawing())) {
            gone(copy.getNumberOfPages() == pages);
            gone(OF_CATALOGUE.containsAll(
                    copy.getDocumentCatalog().getCOSObject().keySet()));
            gone(!copy.getDocument().getTrailer().containsKey(COSName.INFO));
            for (PDPage page : copy.getPages()) {
                gone(OF_PAGE.containsAll(page.getCOSObject().keySet()));
            }
            for (Map.Entry<Integer, List<Region>> entry : regions.entrySet()) {
                checkText(copy, entry.getKey(), entry.getValue());
                checkPicture(copy.getPage(entry.getKey()), entry.getValue());
            }
        }
    }

    private static void checkText(PDDocument copy, int index, List<Region> regions) throws IOException {
        gone(GlyphReader.read(copy, index).stream().noneMatch(glyph -> Word.meets(glyph.bounds(), regions)));
    }

    private static void checkPicture(PDPage page, List<Region> regions) throws IOException {
        PDResources resources = page.getResources();
        COSDictionary pieces = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        gone(pieces != null && pieces.keySet().equals(Set.of(PicturePage.PICTURE)));
        PDXObject only = resources.getXObject(PicturePage.PICTURE);
        gone(only instanceof PDImageXObject);
        if (only instanceof PDImageXObject picture) {
            BufferedImage pixels = picture.getImage();
            double scale = PagePainter.scale(DisplayedPage.of(page));
            PixelBox.of(regions, scale).forEach(box -> gone(isDark(pixels, box)));
        }
    }

    private static boolean isDark(BufferedImage pixels, PixelBox box) {
        int right = Math.min(pixels.getWidth(), box.x() + box.width());
        int bottom = Math.min(pixels.getHeight(), box.y() + box.height());
        for (int y = Math.max(0, box.y()); y < bottom; y++) {
            for (int x = Math.max(0, box.x()); x < right; x++) {
                if (brightness(pixels.getRGB(x, y)) > DARK) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Luma of ITU-R BT.601. */
    private static double brightness(int colour) {
        return 0.299 * (colour >> 16 & 0xFF) + 0.587 * (colour >> 8 & 0xFF) + 0.114 * (colour & 0xFF);
    }

    private static void gone(boolean holds) {
        NotRedacted.unless(holds, RedactionRefusal.NOT_GONE);
    }
}
