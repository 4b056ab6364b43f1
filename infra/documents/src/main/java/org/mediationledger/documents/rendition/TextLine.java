package org.mediationledger.documents.rendition;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.mediationledger.typeface.ArabicForms;
import org.mediationledger.typeface.VisualRun;

/** One line, its pieces in the order in which they are seen (Unicode Standard Annex 9). */
final class TextLine {

    private final Fonts fonts;
    private final String line;
    private final List<VisualRun> runs;
    private final boolean startsRight;

    TextLine(Fonts fonts, String line) {
        this.fonts = fonts;
        this.line = line;
        this.runs = VisualRun.of(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.startsRight = !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** Draws it from the margin that its script begins at. All lengths are points. */
    void draw(PDPageContentStream content, float size, float left, float width, float y) throws IOException {
        float x = startsRight ? left + width - width(size) : left;
        content.beginText();
        content.newLineAtOffset(x, y);
        for (VisualRun run : runs) {
            show(content, run, size);
        }
        content.endText();
    }

    /**
     * Letters in joined forms say one by one which letters they are: readers put pieces that run to the left in order by
     * where each is seen.
     */
    private void show(PDPageContentStream content, VisualRun run, float size) throws IOException {
        StringBuilder plain = new StringBuilder();
        for (int character : seen(run).codePoints().toArray()) {
            String form = Character.toString(character);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            if (!run.rightToLeft() || letters.equals(form)) {
                plain.append(form);
            } else {
                show(content, plain.toString(), size);
                plain.setLength(0);
                write(content, "/Span <</ActualText <FEFF%s>>> BDC\n".formatted(utf16(letters)));
                show(content, form, size);
                write(content, "EMC\n");
            }
        }
        show(content, plain.toString(), size);
    }

    /** Within the drawing: not all readers find what a passage reads as when it is kept beside it, as PDFBox would. */
    @SuppressWarnings("deprecation")
    private static void write(PDPageContentStream content, String operators) throws IOException {
        content.appendRawCommands(operators);
    }

    private static String utf16(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE));
    }

    private float width(float size) throws IOException {
        float width = 0;
        for (VisualRun run : runs) {
            for (int character : seen(run).codePoints().toArray()) {
                width += fonts.has(character) ? fonts.width(character) * size / 1000 : 0;
            }
        }
        return width;
    }

    /** From left to right, as the glyphs stand. */
    private String seen(VisualRun run) {
        if (!run.rightToLeft()) {
            return run.in(line);
        }
        int[] characters = ArabicForms.joined(run.in(line)).codePoints().toArray();
        StringBuilder seen = new StringBuilder();
        for (int i = characters.length - 1; i >= 0; i--) {
            seen.appendCodePoint(VisualRun.mirrored(characters[i]));
        }
        return seen.toString();
    }

    /** Piece by piece, as long as the font is the same. */
    private void show(PDPageContentStream content, String text, float size) throws IOException {
        StringBuilder piece = new StringBuilder();
        PDFont font = null;
        for (int character : text.codePoints().filter(fonts::has).toArray()) {
            PDFont needed = fonts.font(character);
            if (font != null && !needed.equals(font)) {
                content.setFont(font, size);
                content.showText(piece.toString());
                piece.setLength(0);
            }
            font = needed;
            piece.appendCodePoint(character);
        }
        if (font != null) {
            content.setFont(font, size);
            content.showText(piece.toString());
        }
    }
}
