package org.mediationledger.documents.rendition;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.IOException;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** One line, its pieces in the order in which they are seen (Unicode Standard Annex 9). */
final class TextLine {

    /** A piece that runs one way. */
    private record Run(String text, boolean rightToLeft) {}

    private final Fonts fonts;
    private final List<Run> runs = new ArrayList<>();
    private final boolean startsRight;

    TextLine(Fonts fonts, String line) {
        this.fonts = fonts;
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.startsRight = !bidi.baseIsLeftToRight();
        byte[] levels = new byte[bidi.getRunCount()];
        Run[] pieces = new Run[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            pieces[i] = new Run(line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, pieces.length);
        runs.addAll(List.of(pieces));
    }

    /** Draws it from the margin that its script begins at. All lengths are points. */
    void draw(PDPageContentStream content, float size, float left, float width, float y) throws IOException {
        float x = startsRight ? left + width - width(size) : left;
        content.beginText();
        content.newLineAtOffset(x, y);
        for (Run run : runs) {
            show(content, run, size);
        }
        content.endText();
    }

    /**
     * Letters in joined forms say one by one which letters they are: readers put pieces that run to the left in order by
     * where each is seen.
     */
    private void show(PDPageContentStream content, Run run, float size) throws IOException {
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
        for (Run run : runs) {
            for (int character : seen(run).codePoints().toArray()) {
                width += fonts.has(character) ? fonts.width(character) * size / 1000 : 0;
            }
        }
        return width;
    }

    /** From left to right, as the glyphs stand. */
    private static String seen(Run run) {
        if (!run.rightToLeft()) {
            return run.text();
        }
        int[] characters = ArabicForms.joined(run.text()).codePoints().toArray();
        StringBuilder seen = new StringBuilder();
        for (int i = characters.length - 1; i >= 0; i--) {
            seen.appendCodePoint(mirrored(characters[i]));
        }
        return seen.toString();
    }

    private static int mirrored(int character) {
        return switch (character) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '<' -> '>';
            case '>' -> '<';
            default -> character;
        };
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
