package org.mediationledger.typeface;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    /** Letters by how they join (Unicode, ArabicShaping.txt): D to both sides, R to the letter before only, U to none. */
    private static final String DUAL = "بتثجحخسشصضطظعغفقكلمنهيئپچکگی";

    private static final String RIGHT = "آأؤإاةدذرزوژ";
    private static final String NONE = "ء ";

    @Test
    void a_name_is_joined_as_people_write_it() {
        assertThat(ArabicForms.joined("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicForms.joined("علي")).isEqualTo("\uFECB\uFEE0\uFEF2");
        assertThat(ArabicForms.joined("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void lam_and_alef_share_a_form() {
        assertThat(ArabicForms.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicForms.joined("الأحمد")).isEqualTo("\uFE8D\uFEF7\uFEA3\uFEE4\uFEAA");
    }

    @Test
    void a_vowel_mark_does_not_part_its_neighbours() {
        assertThat(ArabicForms.joined("مُحَمَّد")).isEqualTo("\uFEE3\u064F\uFEA4\u064E\uFEE4\u064E\u0651\uFEAA");
    }

    @Test
    void a_non_joiner_parts_and_a_joiner_joins() {
        assertThat(ArabicForms.joined("ب\u200Cب")).isEqualTo("\uFE8F\u200C\uFE8F");
        assertThat(ArabicForms.joined("ب\u200D")).isEqualTo("\uFE91\u200D");
    }

    @Test
    void other_scripts_stay_as_they_are() {
        assertThat(ArabicForms.joined("Tŷ Gŵyr 学校 שלום")).isEqualTo("Tŷ Gŵyr 学校 שלום");
    }

    @Test
    void each_letter_has_the_form_that_its_neighbours_ask_for_and_stays_the_same_letter() {
        Random random = new Random(9);
        String letters = DUAL + RIGHT + NONE;
        for (int round = 0; round < 2_000; round++) {
            String text = random.ints(1 + random.nextInt(8), 0, letters.length())
                    .mapToObj(letters::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString()
                    .replace("ل", "م");
            String joined = ArabicForms.joined(text);

            assertThat(Normalizer.normalize(joined, Normalizer.Form.NFKC)).isEqualTo(text);
            for (int at = 0; at < text.length(); at++) {
                assertThat(place(joined.charAt(at))).as(text + " at " + at).isEqualTo(expected(text, at));
            }
        }
    }

    private static String expected(String text, int at) {
        if (NONE.indexOf(text.charAt(at)) >= 0) {
            return "ISOLATED";
        }
        boolean before = at > 0 && DUAL.indexOf(text.charAt(at - 1)) >= 0;
        boolean after =
                at + 1 < text.length() && DUAL.indexOf(text.charAt(at)) >= 0 && NONE.indexOf(text.charAt(at + 1)) < 0;
        return before ? after ? "MEDIAL" : "FINAL" : after ? "INITIAL" : "ISOLATED";
    }

    private static String place(char form) {
        String name = Character.getName(form);
        return name.endsWith(" FORM") ? name.replaceFirst(".* (\\w+) FORM$", "$1") : "ISOLATED";
    }
}
