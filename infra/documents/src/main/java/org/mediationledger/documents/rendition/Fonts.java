package org.mediationledger.documents.rendition;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.mediationledger.typeface.Typeface;

/** The fonts of one document, each embedded only if one of its glyphs is used. */
final class Fonts {

    private static final List<Typeface> TYPEFACES = List.of(Typeface.SANS, Typeface.EAST_ASIAN);

    /** A font that may be used, and is embedded when it is. */
    private static final class Candidate {

        private final Typeface typeface;
        private @Nullable PDFont embedded;

        Candidate(Typeface typeface) {
            this.typeface = typeface;
        }

        boolean has(int character) {
            return typeface.covers(character);
        }

        PDFont embedded(PDDocument document) throws IOException {
            if (embedded == null) {
                embedded = PDType0Font.load(document, typeface.read(), true);
            }
            return embedded;
        }
    }

    private final PDDocument document;
    private final List<Candidate> candidates;
    private final Map<Integer, Candidate> chosen = new HashMap<>();

    Fonts(PDDocument document) {
        this.document = document;
        this.candidates = TYPEFACES.stream().map(Candidate::new).toList();
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
}
