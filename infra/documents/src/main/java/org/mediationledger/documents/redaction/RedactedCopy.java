package org.mediationledger.documents.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One copy in the making. */
final class RedactedCopy {

    private static final COSName LAYERS = COSName.OCPROPERTIES;

    /** Annotations that show nothing of their own. */
    private static final Set<String> UNSEEN = Set.of("Link", "Popup");

    private final PDDocument source;
    private final Map<Integer, List<Region>> regions;
    private final PDDocument copy;
    private final PagePainter painter;
    private final Map<Integer, PDPage> pictures = new HashMap<>();

    private RedactedCopy(PDDocument source, Map<Integer, List<Region>> regions, PDDocument copy) {
        this.source = source;
        this.regions = regions;
        this.copy = copy;
        this.painter = new PagePainter(source);
    }

    /**
     * Makes a copy and looks through it.
     *
     * @return how many pages are pictures now
     */
    static int make(PDDocument source, Map<Integer, List<Region>> regions, Path draft) throws IOException {
        try (PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            RedactedCopy made = new RedactedCopy(source, regions, copy);
            made.refuseRegionsOffPage();
            made.fill();
            copy.setDocumentId((long) regions.hashCode());
            copy.save(draft.toFile());
            GoneCheck.check(draft, source.getNumberOfPages(), regions);
            return made.pictures.size();
        }
    }

    private void refuseRegionsOffPage() {
        int pages = source.getNumberOfPages();
        regions.forEach((index, ofPage) -> {
            NotRedacted.unless(index < pages, RedactionRefusal.REGION_OFF_PAGE);
            DisplayedPage page = DisplayedPage.of(source.getPage(index));
            NotRedacted.unless(ofPage.stream().allMatch(page::meets), RedactionRefusal.REGION_OFF_PAGE);
        });
    }

    /** Pages with regions first, so that it is known what the others must not copy. */
    private void fill() throws IOException {
        for (int index : regions.keySet()) {
            pictures.put(index, picture(index));
        }
        CleanCopy clean = new CleanCopy(copy, painter.touched());
        for (int index = 0; index < source.getNumberOfPages(); index++) {
            copy.addPage(page(index, clean));
        }
    }

    private PDPage page(int index, CleanCopy clean) throws IOException {
        PDPage made = pictures.get(index);
        if (made == null && !showsMoreThanItsDrawing(source.getPage(index))) {
            try {
                return clean.page(source.getPage(index));
            } catch (CleanCopy.Touched | IOException notToBeCopied) {
                made = null;
            }
        }
        if (made == null) {
            made = picture(index);
            pictures.put(index, made);
        }
        return made;
    }

    private PDPage picture(int index) throws IOException {
        List<Region> ofPage = regions.getOrDefault(index, List.of());
        BufferedImage painted = painter.paint(index, ofPage);
        List<Word> words = Word.of(GlyphReader.read(source, index)).stream()
                .filter(word -> !word.meets(ofPage))
                .toList();
        return PicturePage.make(copy, DisplayedPage.of(source.getPage(index)), painted, words);
    }

    private boolean showsMoreThanItsDrawing(PDPage page) {
        COSDictionary catalogue = source.getDocumentCatalog().getCOSObject();
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        boolean annotated = false;
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            annotated |= annotations.getObject(i) instanceof COSDictionary annotation
                    && !UNSEEN.contains(String.valueOf(annotation.getNameAsString(COSName.SUBTYPE)));
        }
        return annotated || catalogue.containsKey(LAYERS);
    }
}
