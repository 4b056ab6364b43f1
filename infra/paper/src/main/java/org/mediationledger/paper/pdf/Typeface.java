package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The openly licensed typefaces that pages embed, in the order in which a character is looked for. */
enum Typeface {
    /** Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian, Georgian and more. */
    SANS("DejaVuSans.ttf", "Sans", 400),

    /** The same, for headings. */
    SANS_BOLD("DejaVuSans-Bold.ttf", "Sans", 700),

    /** Chinese, Japanese and Korean. */
    EAST_ASIAN("DroidSansFallbackFull.ttf", "East Asian", 400);

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

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(file), file);
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
                    lookups[typeface.ordinal()] = new TTFParser()
                            .parse(new RandomAccessReadBuffer(typeface.open()))
                            .getUnicodeCmapLookup();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
            return lookups;
        }
    }
}
