package org.mediationledger.documents.redaction;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Words laid unseen over a page's picture, so that it can be searched, read aloud and copied from. */
final class InvisibleText {

    private static final double LEAST_ADVANCE = 0.01;

    private final List<InvisibleFont> fonts = new ArrayList<>();
    private final StringBuilder content = new StringBuilder("BT 3 Tr\n");
    private final double pageHeight;

    InvisibleText(double pageHeight) {
        this.pageHeight = pageHeight;
    }

    /** Lays a word where it was, each of its characters as wide as the others. */
    void add(Word word) {
        List<String> characters =
                word.text().codePoints().mapToObj(Character::toString).toList();
        AffineTransform place = word.glyphs().getFirst().place();
        Point2D start = word.start();
        double across = (word.end().getX() - start.getX()) / characters.size();
        double down = (word.end().getY() - start.getY()) / characters.size();
        if (Math.hypot(across, down) < LEAST_ADVANCE) {
            across = LEAST_ADVANCE;
        }
        double x = start.getX();
        double y = start.getY();
        for (String character : characters) {
            int font = fontFor(character);
            content.append(String.format(
                    Locale.ROOT,
                    "/F%d 1 Tf %.4f %.4f %.4f %.4f %.4f %.4f Tm <%02X> Tj\n",
                    font,
                    across / InvisibleFont.WIDTH,
                    -down / InvisibleFont.WIDTH,
                    place.getShearX(),
                    -place.getScaleY(),
                    x,
                    pageHeight - y,
                    fonts.get(font).code(character)));
            x += across;
            y += down;
        }
    }

    private int fontFor(String character) {
        for (int i = 0; i < fonts.size(); i++) {
            if (!fonts.get(i).isFullFor(character)) {
                return i;
            }
        }
        fonts.add(new InvisibleFont());
        return fonts.size() - 1;
    }

    /** The drawing that draws nothing. */
    String content() {
        return content + "ET\n";
    }

    COSDictionary fonts(PDDocument document) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < fonts.size(); i++) {
            dictionary.setItem(COSName.getPDFName("F" + i), fonts.get(i).dictionary(document));
        }
        return dictionary;
    }
}
