package org.mediationledger.documents.redaction;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * All characters of a page, each where its glyph is. What a document says that a passage reads as instead (ActualText) is
 * not believed, as it has no place.
 */
final class GlyphReader extends PDFTextStripper {

    /** More than the densest page has, by far. */
    private static final int MOST_GLYPHS = 200_000;

    private static final int MOST_OPERATORS = 5_000_000;
    private static final double LEAST_SIZE = 0.01;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final AffineTransform display;
    private int operators;

    private GlyphReader(AffineTransform display) throws IOException {
        this.display = display;
    }

    /** In the order in which they are drawn. */
    static List<Glyph> read(PDDocument document, int index) throws IOException {
        PDPage page = document.getPage(index);
        GlyphReader reader = new GlyphReader(DisplayedPage.of(page).fromUserSpace());
        reader.setStartPage(index + 1);
        reader.setEndPage(index + 1);
        reader.writeText(document, Writer.nullWriter());
        return List.copyOf(reader.glyphs);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        String text = font.toUnicode(code);
        AffineTransform onPage = place.createAffineTransform();
        onPage.preConcatenate(display);
        if (text != null && !text.isEmpty() && isSized(onPage)) {
            NotRedacted.unless(glyphs.size() < MOST_GLYPHS, RedactionRefusal.TOO_MUCH);
            glyphs.add(new Glyph(text, onPage, advance(font, displacement), isUnseen()));
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        // Only glyphs count.
    }

    @Override
    public void endMarkedContentSequence() {
        // Only glyphs count.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        NotRedacted.unless(++operators < MOST_OPERATORS, RedactionRefusal.TOO_MUCH);
        super.processOperator(operator, operands);
    }

    /** A vertical glyph hangs below where it begins: a whole square covers it. */
    private static double advance(PDFont font, Vector displacement) {
        return font.isVertical() ? 1 : displacement.getX();
    }

    private boolean isUnseen() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return !mode.isFill() && !mode.isStroke();
    }

    private static boolean isSized(AffineTransform place) {
        double area = Math.abs(place.getDeterminant());
        return Double.isFinite(area) && area > LEAST_SIZE * LEAST_SIZE;
    }
}
