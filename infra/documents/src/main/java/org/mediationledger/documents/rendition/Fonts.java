package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The fonts of one document, each embedded only if one of its glyphs is used. */
final class Fonts implements AutoCloseable {

    /** Liberation Sans, under the SIL Open Font License 1.1, comes with PDFBox. */
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** A font that may be used, and is embedded when it is. */
    private static final class Candidate {

        private final TrueTypeFont file;
        private final CmapLookup glyphs;
        private @Nullable PDFont embedded;

        Candidate(TrueTypeFont file) throws IOException {
            this.file = file;
            this.glyphs = file.getUnicodeCmapLookup();
        }

        boolean has(int character) {
            return glyphs.getGlyphId(character) != 0;
        }

        PDFont embedded(PDDocument document) throws IOException {
            if (embedded == null) {
                embedded = PDType0Font.load(document, file, true);
            }
            return embedded;
        }
    }

    private final PDDocument document;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Integer, Candidate> chosen = new HashMap<>();

    Fonts(PDDocument document, List<Typeface> typefaces) throws IOException {
        this.document = document;
        try (InputStream font = Objects.requireNonNull(PDDocument.class.getResourceAsStream(LIBERATION_SANS))) {
            candidates.add(candidate(font));
        }
        for (Typeface typeface : typefaces) {
            try (InputStream font = typeface.open()) {
                candidates.add(candidate(font));
            }
        }
    }

    private static Candidate candidate(InputStream font) throws IOException {
        return new Candidate(new TTFParser(true).parse(new RandomAccessReadBuffer(font)));
    }

    boolean has(int character) {
        return candidate(character) != null;
    }

    /** The first font that has a character. */
    PDFont font(int character) throws IOException {
        Candidate found = candidate(character);
        return (found == null ? candidates.getFirst() : found).embedded(document);
    }

    private @Nullable Candidate candidate(int character) {
        Candidate known = chosen.get(character);
        if (known != null) {
            return known;
        }
        for (Candidate candidate : candidates) {
            if (candidate.has(character)) {
                chosen.put(character, candidate);
                return candidate;
            }
        }
        return null;
    }

    /** Width in thousandths of the size. */
    float width(int character) throws IOException {
        return font(character).getStringWidth(Character.toString(character));
    }

    @Override
    public void close() throws IOException {
        for (Candidate candidate : candidates) {
            candidate.file.close();
        }
    }
}
