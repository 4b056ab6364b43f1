package org.mediationledger.paper.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mediationledger.typeface.Typeface;

/** The typefaces that pages embed, as style sheets name them. */
enum EmbeddedTypeface {
    SANS(Typeface.SANS, "Sans", 400),
    SANS_BOLD(Typeface.SANS_BOLD, "Sans", 700),
    EAST_ASIAN(Typeface.EAST_ASIAN, "East Asian", 400);

    private final Typeface typeface;
    private final String family;
    private final int weight;

    EmbeddedTypeface(Typeface typeface, String family, int weight) {
        this.typeface = typeface;
        this.family = family;
        this.weight = weight;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    PDFont embeddedIn(PDDocument document) {
        try {
            return PDType0Font.load(document, typeface.read(), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those for Latin always, the large one only where a character asks for it. */
    static Set<EmbeddedTypeface> neededFor(String text) {
        return text.codePoints().allMatch(Typeface.SANS::covers)
                ? EnumSet.complementOf(EnumSet.of(EAST_ASIAN))
                : EnumSet.allOf(EmbeddedTypeface.class);
    }
}
