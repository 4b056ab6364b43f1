package org.mediationledger.bundle.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.mediationledger.typeface.Typeface;

/** A typeface as bundles use it: which characters it can draw, how wide they are, and subsets of it. */
final class GlyphSource {

    private static final int EM = 1000;
    private static final List<String> NEEDED_TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double scale;

    private GlyphSource(String name, TrueTypeFont font) throws IOException {
        this.name = name;
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.scale = (double) EM / font.getUnitsPerEm();
    }

    static GlyphSource of(Typeface typeface) {
        try {
            TrueTypeFont font = typeface.read();
            return new GlyphSource(font.getName(), font);
        } catch (IOException e) {
            throw new UncheckedIOException("a typeface of the program can't be read", e);
        }
    }

    String name() {
        return name;
    }

    /** The glyph of a character; 0, the box for what is missing, when there is none. */
    int glyph(int character) {
        return characters.getGlyphId(character);
    }

    /** In thousandths of the type size. */
    double width(int glyph) {
        try {
            synchronized (font) {
                return font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file with these glyphs only, and where each one stands in it. */
    Subset subset(SortedSet<Integer> glyphs) throws IOException {
        synchronized (font) {
            TTFSubsetter subsetter = new TTFSubsetter(font, NEEDED_TABLES);
            subsetter.addGlyphIds(glyphs);
            Map<Integer, Integer> places = new TreeMap<>();
            subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return new Subset(file.toByteArray(), places);
        }
    }

    /** The metrics that a font descriptor has (ISO 32000-1 table 122). */
    String descriptorMetrics() throws IOException {
        synchronized (font) {
            HeaderTable head = font.getHeader();
            return "/FontBBox ["
                    + Syntax.numbers(
                            Math.rint(head.getXMin() * scale),
                            Math.rint(head.getYMin() * scale),
                            Math.rint(head.getXMax() * scale),
                            Math.rint(head.getYMax() * scale))
                    + "]/Ascent "
                    + Syntax.number(Math.rint(font.getHorizontalHeader().getAscender() * scale))
                    + "/Descent "
                    + Syntax.number(Math.rint(font.getHorizontalHeader().getDescender() * scale))
                    + "/CapHeight 729/ItalicAngle 0/StemV 80/Flags 4";
        }
    }

    /**
     * Some glyphs as a font file.
     *
     * @param file TrueType
     * @param places from the typeface's glyph numbers to the file's
     */
    record Subset(byte[] file, Map<Integer, Integer> places) {}
}
