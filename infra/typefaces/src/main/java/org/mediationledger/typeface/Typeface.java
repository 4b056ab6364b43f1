package org.mediationledger.typeface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The openly licensed typefaces that come with the program, in the order in which a character is looked for. */
public enum Typeface {
    /** Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian and more. */
    SANS("DejaVuSans.ttf"),

    /** The same, for headings. */
    SANS_BOLD("DejaVuSans-Bold.ttf"),

    /** Chinese, Japanese and Korean. */
    EAST_ASIAN("WenQuanYiMicroHei.ttc") {
        @Override
        TrueTypeFont parsed(InputStream file) throws IOException {
            return new TrueTypeCollection(file).getFontByName("WenQuanYiMicroHei");
        }
    };

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /**
     * Reads it anew: what is returned is the caller's alone, for as long as the caller needs it. It makes no ligatures: who
     * searches for "certificate" must find it.
     */
    public TrueTypeFont read() {
        try (InputStream content = Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file)) {
            TrueTypeFont font = parsed(content);
            font.setEnableGsub(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a typeface of the program can't be read", unreadable);
        }
    }

    TrueTypeFont parsed(InputStream content) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(content));
    }

    /** Whether it has a glyph for a character. */
    public boolean covers(int codePoint) {
        return Coverage.OF[ordinal()].getGlyphId(codePoint) != 0;
    }

    /** Read when first asked for: parsing takes a while. */
    private static final class Coverage {

        static final CmapLookup[] OF = read();

        private static CmapLookup[] read() {
            CmapLookup[] lookups = new CmapLookup[values().length];
            for (Typeface typeface : values()) {
                try {
                    lookups[typeface.ordinal()] = typeface.read().getUnicodeCmapLookup();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return lookups;
        }
    }
}
