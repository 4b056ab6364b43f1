package org.mediationledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.sealing.BlindIndex.Kind;

class BlindIndexTest {

    private final BlindIndex index = new BlindIndex(key(0));

    /** Expected tokens computed with Python's hmac module over the bytes 0 to 31 as key. */
    @ParameterizedTest
    @CsvSource({
        "NAME, O’Neil, MuDpNbrNyAf_Ah6GRjuSMuVV12xJnuOt7yAIvcyHsro",
        "PHONE, +44 (0)161 496 0123, dfQ2wX84tn5H2BxaE1wlhJm-YkPJS6iOgSh9NHyoLVc",
        "DATE_OF_BIRTH, 2015-09-01, sW049z23AqfvkkUYnRPAXPw6-V4zxMiSJyMhgrFnej0",
        "AUTHORITY_REFERENCE, mcc/12, DQIeus6mAuG5t5NlNBB8LzGe6tGvMoXcXYmxKLGjbO4",
        "EMAIL, ' A@B.example ', cKjBM393_kWVxVD7h_ZNuA0P6r_kU-KFvY2_UgfHsgs"
    })
    void a_token_is_the_keyed_hash_of_kind_and_normalised_value(Kind kind, String value, String token) {
        assertThat(index.tokens(kind, value)).containsExactly(token);
    }

    @Test
    void any_word_of_a_name_is_found_and_so_is_the_whole() {
        List<String> stored = index.tokens(Kind.NAME, "Anna-Maria van der Łuk-O'Neil");

        assertThat(stored).hasSize(7).doesNotHaveDuplicates();
        for (String typed :
                List.of("anna", "MARIA", "Van", "der", "luk", "oneil", "O’NEIL", "maria anna", "łuk, anna")) {
            assertThat(stored).as(typed).containsAll(index.sought(Kind.NAME, typed));
        }
        assertThat(stored).containsAll(index.soughtExactly(Kind.NAME, "anna maria VAN DER luk oneil"));
        assertThat(stored).doesNotContainAnyElementsOf(index.soughtExactly(Kind.NAME, "Anna Maria"));
        assertThat(stored).doesNotContainAnyElementsOf(index.sought(Kind.NAME, "Ann"));
    }

    @ParameterizedTest
    @CsvSource({
        "José, JOSE",
        "Siân, sian",
        "Strauß, STRAUSS",
        "Łukasz, Lukasz",
        "Søren, Soren",
        "Đặng, Dang",
        "Æthelflæd, aethelflaed",
        "Þóra, Thora",
        "İpek, ipek",
        "ΟΔΥΣΣΕΥΣ, Οδυσσευς",
        "Ｓｍｉｔｈ, Smith",
        "ﬁona, Fiona",
        "D’Arcy, DARCY",
        "'Smith  ,  Jane', 'smith jane'",
        "Jean\u2010Luc, jean luc",
        "مُحَمَّد, محمد"
    })
    void spellings_that_people_take_for_the_same_name_give_the_same_tokens(String one, String other) {
        assertThat(index.tokens(Kind.NAME, one)).isNotEmpty().isEqualTo(index.tokens(Kind.NAME, other));
    }

    @Test
    void case_and_composition_never_matter_to_a_name() {
        AnyText.wellFormed(2_000).forEach(text -> {
            List<String> tokens = index.tokens(Kind.NAME, text);
            assertThat(index.tokens(Kind.NAME, text.toUpperCase(Locale.ROOT))).isEqualTo(tokens);
            assertThat(index.tokens(Kind.NAME, Normalizer.normalize(text, Normalizer.Form.NFC)))
                    .isEqualTo(tokens);
            assertThat(index.tokens(Kind.NAME, Normalizer.normalize(text, Normalizer.Form.NFD)))
                    .isEqualTo(tokens);
            assertThat(tokens).containsAll(index.sought(Kind.NAME, text));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0161 496 0123",
                "(0161) 496-0123",
                "+44 161 496 0123",
                "+44 (0)161 496 0123",
                "0044 161 4960123",
                " +441614960123",
                "٠١٦١٤٩٦٠١٢٣"
            })
    void one_telephone_number_has_one_token_however_it_is_written(String spelling) {
        assertThat(index.tokens(Kind.PHONE, spelling)).isEqualTo(index.tokens(Kind.PHONE, "01614960123"));
    }

    @Test
    void numbers_abroad_are_found_with_plus_or_with_two_noughts() {
        assertThat(index.tokens(Kind.PHONE, "+353 1 496 0123"))
                .isEqualTo(index.tokens(Kind.PHONE, "0035314960123"))
                .isNotEqualTo(index.tokens(Kind.PHONE, "01 496 0123"));
    }

    @ParameterizedTest
    @CsvSource({"MCC/12-34, mcc1234", "' EHC 00017 ', EHC-00017", "SEN№5, senno5"})
    void a_reference_is_its_letters_and_digits(String one, String other) {
        assertThat(index.tokens(Kind.AUTHORITY_REFERENCE, one))
                .isNotEmpty()
                .isEqualTo(index.tokens(Kind.AUTHORITY_REFERENCE, other));
    }

    @Test
    void leading_noughts_tell_references_apart() {
        assertThat(index.tokens(Kind.AUTHORITY_REFERENCE, "0017"))
                .isNotEqualTo(index.tokens(Kind.AUTHORITY_REFERENCE, "17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 September 2015", "01/09/2015", "2015-02-29", "2015-9-1"})
    void only_an_iso_date_is_a_date_of_birth(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.tokens(Kind.DATE_OF_BIRTH, value))
                .withNoCause()
                .withMessage("a date of birth must be an ISO date (YYYY-MM-DD)");
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "PHONE", "AUTHORITY_REFERENCE", "EMAIL"})
    void where_nothing_remains_to_be_searched_there_are_no_tokens(Kind kind) {
        for (String nothing : List.of("", " ", kind == Kind.EMAIL ? "\t" : "-+()'")) {
            assertThat(index.tokens(kind, nothing)).isEmpty();
            assertThat(index.sought(kind, nothing)).isEmpty();
            assertThat(index.soughtExactly(kind, nothing)).isEmpty();
        }
    }

    @Test
    void kinds_and_keys_never_share_a_token() {
        Set<String> tokens = new HashSet<>();
        for (BlindIndex one : List.of(index, new BlindIndex(key(1)))) {
            for (Kind kind : Kind.values()) {
                String value = kind == Kind.DATE_OF_BIRTH ? "2015-09-01" : "20150901";
                assertThat(one.tokens(kind, value)).hasSize(1).allMatch(tokens::add);
            }
        }
    }

    @Test
    void a_short_key_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlindIndex(new byte[31]));
    }

    private static byte[] key(int first) {
        byte[] key = new byte[32];
        IntStream.range(0, key.length).forEach(i -> key[i] = (byte) (first + i));
        return key;
    }
}
