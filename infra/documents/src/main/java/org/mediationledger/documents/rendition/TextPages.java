package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Lines of text, broken where they are too long, page after page. */
final class TextPages implements AutoCloseable {

    private static final float SIZE = 10;
    private static final float LEADING = 14;
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final int MOST_PAGES = 2_000;
    private static final float TO_POINTS = SIZE / 1000;
    private static final String TAB = "    ";

    private final PDDocument document;
    private final Fonts fonts;
    private @Nullable PDPageContentStream content;
    private float y;

    TextPages(PDDocument document, Fonts fonts) throws IOException, NotRendered {
        this.document = document;
        this.fonts = fonts;
        this.content = newPage();
    }

    /** Adds a line, which becomes several where it is too long. */
    void add(String line) throws IOException, NotRendered {
        for (String part : broken(shown(line))) {
            addLine(part);
        }
    }

    private void addLine(String line) throws IOException, NotRendered {
        if (y < MARGIN) {
            close();
            content = newPage();
        }
        if (content != null && !line.isBlank()) {
            new TextLine(fonts, line).draw(content, SIZE, MARGIN, WIDTH, y);
        }
        y -= LEADING;
    }

    private PDPageContentStream newPage() throws IOException, NotRendered {
        if (document.getNumberOfPages() == MOST_PAGES) {
            throw new NotRendered(NoRendition.TOO_LARGE);
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN - SIZE;
        return new PDPageContentStream(document, page);
    }

    /** A character that no font has is shown by its number, so that nobody takes it for missing. */
    private String shown(String line) {
        StringBuilder shown = new StringBuilder();
        line.replace("\t", TAB)
                .replace("\f", "")
                .replace("\uFEFF", "")
                .codePoints()
                .forEach(character -> {
                    if (fonts.has(character) || isUnseen(character)) {
                        shown.appendCodePoint(character);
                    } else {
                        shown.append("[U+%04X]".formatted(character));
                    }
                });
        return shown.toString();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.SPACE_SEPARATOR -> true;
            default -> Character.UnicodeBlock.of(character) == Character.UnicodeBlock.ARABIC;
        };
    }

    /** At the last space that fits, or within a word that alone is too long. */
    private List<String> broken(String line) throws IOException {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < line.length() || parts.isEmpty()) {
            int fits = from + fitting(line, from);
            int space = line.lastIndexOf(' ', fits - 1);
            boolean atSpace = fits < line.length() && space > from;
            parts.add(line.substring(from, atSpace ? space : fits));
            from = atSpace ? space + 1 : fits;
        }
        return parts;
    }

    /** How many chars from a place on fit into a line; at least one character, if there is any. */
    private int fitting(String line, int from) throws IOException {
        float width = 0;
        int at = from;
        while (at < line.length()) {
            int character = line.codePointAt(at);
            width += fonts.has(character) ? fonts.width(character) * TO_POINTS : 0;
            if (width > WIDTH && at > from) {
                return at - from;
            }
            at += Character.charCount(character);
        }
        return at - from;
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
