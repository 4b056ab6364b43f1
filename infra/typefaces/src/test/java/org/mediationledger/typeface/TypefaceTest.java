package org.mediationledger.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void names_of_many_scripts_can_be_set() {
        String names = "Łukasz Wójcik – Tŷ Gŵyr 学校 محمد שלום Ελένη Наталія 김민수 さくら Հայկ ნინო";

        assertThat(names.codePoints()
                        .filter(character ->
                                !Typeface.SANS.covers(character) && !Typeface.EAST_ASIAN.covers(character)))
                .isEmpty();
    }

    @Test
    void arabic_letters_can_be_set_in_every_form() {
        assertThat(ArabicForms.joined("محمد سلام پچگی").codePoints()).allMatch(Typeface.SANS::covers);
    }

    @Test
    void headings_have_the_letters_of_the_text() {
        for (int character = 0x20; character < 0x590; character++) {
            if (Typeface.SANS.covers(character)) {
                assertThat(Typeface.SANS_BOLD.covers(character))
                        .as("U+%04X", character)
                        .isTrue();
            }
        }
    }

    @Test
    void each_is_read_as_often_as_it_is_wanted() throws IOException {
        for (Typeface typeface : Typeface.values()) {
            try (TrueTypeFont first = typeface.read();
                    TrueTypeFont second = typeface.read()) {
                assertThat(first.getNumberOfGlyphs())
                        .isEqualTo(second.getNumberOfGlyphs())
                        .isPositive();
            }
        }
    }
}
