package org.mediationledger.bundle.pdf;

import org.mediationledger.typeface.Typeface;

/** The program's typefaces, read once. */
final class Typefaces {

    private static final Typefaces ALL = new Typefaces();

    private final GlyphSource plain = GlyphSource.of(Typeface.SANS);
    private final GlyphSource bold = GlyphSource.of(Typeface.SANS_BOLD);
    private final GlyphSource fallback = GlyphSource.of(Typeface.EAST_ASIAN);

    private Typefaces() {}

    static Typefaces all() {
        return ALL;
    }

    GlyphSource plain() {
        return plain;
    }

    GlyphSource bold() {
        return bold;
    }

    GlyphSource fallback() {
        return fallback;
    }
}
