package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The openly licensed typefaces that pages embed, in the order in which a character is looked for. */
enum Typeface {
    /** Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian and more. */
    SANS("DejaVuSans.ttf", "Sans", 400),

    /** The same, for headings. */
    SANS_BOLD("DejaVuSans-Bold.ttf", "Sans", 700),

    /** Chinese, Japanese and Korean. */
    EAST_ASIAN("WenQuanYiMicroHei.ttc", "East Asian", 400);

    private static final String COLLECTION = ".ttc";

    private final String file;
    private final String family;
    private final int weight;

    Typeface(String file, String family, int weight) {
        this.file = file;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** No ligatures: who searches for "certificate" must find it. */
    PDFont embeddedIn(PDDocument document) {
        try {
            TrueTypeFont font = parsed();
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private TrueTypeFont parsed() throws IOException {
        try (InputStream content = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            return file.endsWith(COLLECTION)
                    ? inCollection(content)
                    : new TTFParser().parse(new RandomAccessReadBuffer(content));
        }
    }

    /** The collection stays open as long as the typeface is read from it. */
    @SuppressWarnings("resource")
    private TrueTypeFont inCollection(InputStream content) throws IOException {
        return new TrueTypeCollection(content).getFontByName(file.substring(0, file.length() - COLLECTION.length()));
    }

    /** Those for Latin always, the large one only where a character asks for it. */
    static Set<Typeface> neededFor(String text) {
        return text.codePoints().allMatch(SANS::covers)
                ? EnumSet.complementOf(EnumSet.of(EAST_ASIAN))
                : EnumSet.allOf(Typeface.class);
    }

    boolean covers(int codePoint) {
        return Coverage.OF[ordinal()].getGlyphId(codePoint) != 0;
    }

    /** Read when first asked for: parsing takes a while. */
    private static final class Coverage {

        static final CmapLookup[] OF = read();

        private static CmapLookup[] read() {
            CmapLookup[] lookups = new CmapLookup[values().length];
            for (Typeface typeface : values()) {
                try {
                    lookups[typeface.ordinal()] = typeface.parsed().getUnicodeCmapLookup();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return lookups;
        }
    }
}
