package org.mediationledger.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SealingTest {

    private static final String ORIGIN = "ledger.example.org/cases/v1";
    private static final UUID CASE = new UUID(1, 1);
    private static final UUID OTHER_CASE = new UUID(1, 2);
    private static final UUID MOTHER = new UUID(2, 1);
    private static final UUID FATHER = new UUID(2, 2);
    private static final KeyScope MOTHERS_RECORD = new KeyScope(CASE, MOTHER, RetentionClass.CASE_RECORD);
    private static final KeyScope MOTHERS_CONTACT = new KeyScope(CASE, MOTHER, RetentionClass.CONTACT);
    private static final KeyScope FATHERS_RECORD = new KeyScope(CASE, FATHER, RetentionClass.CASE_RECORD);
    private static final String NAME = "Perpetua Quillfeather";

    private final KeyVault vault = new KeysInMemory();
    private final Sealer sealer = new Sealer(ORIGIN, vault, new SecureRandom());
    private final Opener opener = new Opener(ORIGIN, vault);

    @Test
    void any_text_opens_as_it_was_entered() {
        AnyText.wellFormed(2_000).forEach(text -> {
            Sealed sealed = sealer.seal(MOTHERS_RECORD, "note", text);

            assertThat(opener.open(CASE, sealed)).isEqualTo(new Opened.Value(text));
        });
    }

    @Test
    void equal_values_have_different_commitments_and_ciphertexts() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
            assertThat(seen.add(sealed.commitment())).isTrue();
            assertThat(seen.add(sealed.ciphertext())).isTrue();
        }
    }

    /** A nonce that comes twice under one key would give both values away (NIST SP 800-38D, section 8). */
    @Test
    void no_key_id_secret_value_id_or_nonce_comes_twice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            DataKey key = DataKey.random(new SecureRandom());
            byte[] bytes = Base64.getUrlDecoder()
                    .decode(sealer.seal(MOTHERS_RECORD, "name", NAME).ciphertext());

            assertThat(seen.add(key.id())).isTrue();
            assertThat(seen.add(Arrays.toString(key.secret()))).isTrue();
            assertThat(seen.add(Arrays.toString(Arrays.copyOfRange(bytes, 1, 17))))
                    .isTrue();
            assertThat(seen.add(Arrays.toString(Arrays.copyOfRange(bytes, 17, 29))))
                    .isTrue();
        }
    }

    @Test
    void a_value_with_any_one_bit_flipped_never_opens() {
        sealer.seal(FATHERS_RECORD, "name", "somebody else");
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);

        flippedBits(sealed.ciphertext()).forEach(text -> assertDoesNotOpen(sealed.commitment(), text, sealed.keyId()));
        flippedBits(sealed.commitment()).forEach(text -> assertDoesNotOpen(text, sealed.ciphertext(), sealed.keyId()));
        flippedBits(sealed.keyId()).forEach(text -> assertDoesNotOpen(sealed.commitment(), sealed.ciphertext(), text));
    }

    @Test
    void parts_of_two_values_never_open_together() {
        Sealed name = sealer.seal(MOTHERS_RECORD, "name", NAME);
        Sealed relation = sealer.seal(MOTHERS_RECORD, "relation", "mother");
        Sealed fathersName = sealer.seal(FATHERS_RECORD, "name", NAME);

        assertBroken(CASE, new Sealed(name.commitment(), relation.ciphertext(), name.keyId()));
        assertBroken(CASE, new Sealed(relation.commitment(), name.ciphertext(), name.keyId()));
        assertBroken(CASE, new Sealed(name.commitment(), name.ciphertext(), fathersName.keyId()));
    }

    @Test
    void a_value_does_not_open_in_another_case() {
        assertBroken(OTHER_CASE, sealer.seal(MOTHERS_RECORD, "name", NAME));
    }

    @Test
    void a_value_does_not_open_under_another_origin() {
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
        Opener elsewhere = new Opener("ledger.example.org/cases/v2", vault);

        assertThatThrownBy(() -> elsewhere.open(CASE, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void destroying_a_key_erases_its_scope_and_no_other() {
        Sealed name = sealer.seal(MOTHERS_RECORD, "name", NAME);
        Sealed phone = sealer.seal(MOTHERS_CONTACT, "phone", "0161 496 0123");
        Sealed fathersName = sealer.seal(FATHERS_RECORD, "name", NAME);

        vault.destroy(MOTHERS_CONTACT);

        assertThat(opener.open(CASE, phone)).isEqualTo(new Opened.Erased());
        assertThat(opener.open(CASE, name)).isEqualTo(new Opened.Value(NAME));
        assertThat(opener.open(CASE, fathersName)).isEqualTo(new Opened.Value(NAME));
    }

    @Test
    void nothing_more_is_sealed_in_an_erased_scope() {
        Sealed erased = sealer.seal(MOTHERS_CONTACT, "phone", "0161 496 0123");
        vault.destroy(MOTHERS_CONTACT);

        assertThatThrownBy(() -> sealer.seal(MOTHERS_CONTACT, "phone", "0161 496 0124"))
                .isInstanceOfSatisfying(
                        KeyDestroyed.class,
                        refusal -> assertThat(refusal.keyId()).isEqualTo(erased.keyId()));
        assertThatThrownBy(() -> sealer.prepare(List.of(MOTHERS_RECORD, MOTHERS_CONTACT)))
                .isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void a_key_that_the_vault_never_held_is_not_taken_for_an_erasure() {
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
        Opener withAnotherVault = new Opener(ORIGIN, new KeysInMemory());

        assertThat(withAnotherVault.open(CASE, sealed)).isEqualTo(new Opened.KeyUnknown());
    }

    /** Takes a value apart with nothing but the JDK, by the layout that {@link ValueCipher} documents. */
    @Test
    void the_ciphertext_has_the_documented_layout_and_holds_the_committed_disclosure() throws GeneralSecurityException {
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.ciphertext());
        String valueId = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, 1, 17));
        DataKey key = Objects.requireNonNull(vault.find(sealed.keyId()));

        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(key.secret(), "AES"),
                new GCMParameterSpec(128, Arrays.copyOfRange(bytes, 17, 29)));
        aes.updateAAD((ORIGIN + "|" + CASE + "|" + sealed.keyId() + "|" + valueId).getBytes(StandardCharsets.US_ASCII));
        String disclosure = new String(aes.doFinal(bytes, 29, bytes.length - 29), StandardCharsets.US_ASCII);
        List<?> array = JsonMapper.shared().readValue(Base64.getUrlDecoder().decode(disclosure), List.class);

        assertThat(bytes[0]).isEqualTo((byte) 1);
        assertThat(Commitments.opens(sealed.commitment(), disclosure)).isTrue();
        assertThat(array.subList(1, 3)).isEqualTo(List.of("name", NAME));
        assertThat(Base64.getUrlDecoder().decode((String) array.getFirst())).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void half_of_a_surrogate_pair_is_refused_wherever_it_stands(int position) {
        for (char half = Character.MIN_SURROGATE; half <= Character.MAX_SURROGATE; half++) {
            String text = new StringBuilder("Maria").insert(position, half).toString();

            assertThatThrownBy(() -> sealer.seal(MOTHERS_RECORD, "child.name", text))
                    .isInstanceOfSatisfying(
                            IllFormedText.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("child.name"))
                    .hasMessageNotContaining("Maria");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_sd", "...", "1st", "a b", "naïve", "a|b"})
    void a_field_name_of_the_wrong_form_is_refused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> sealer.seal(MOTHERS_RECORD, name, NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a|b", "a b", "ä", "a\n"})
    void an_origin_of_the_wrong_form_is_refused(String origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Opener(origin, vault));
    }

    @Test
    void a_sealed_value_of_the_wrong_form_is_refused_without_being_repeated() {
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
        String tooShort = sealed.ciphertext().substring(0, 60);

        for (String wrong : List.of("", NAME, tooShort, sealed.ciphertext() + "=", sealed.ciphertext() + "!")) {
            for (Throwable refusal : List.of(
                    catchThrowable(() -> new Sealed(wrong, sealed.ciphertext(), sealed.keyId())),
                    catchThrowable(() -> new Sealed(sealed.commitment(), wrong, sealed.keyId())),
                    catchThrowable(() -> new Sealed(sealed.commitment(), sealed.ciphertext(), wrong)))) {
                assertThat(refusal).isInstanceOf(IllegalArgumentException.class).hasNoCause();
                assertThat(refusal.getMessage()).doesNotContain("Perpetua");
            }
        }
    }

    @Test
    void nothing_that_a_log_could_print_shows_the_value_the_salt_or_the_key() {
        Sealed sealed = sealer.seal(MOTHERS_RECORD, "name", NAME);
        DataKey key = vault.keyFor(MOTHERS_RECORD);
        Disclosure disclosure = new Disclosure("c2FsdA", "name", NAME);
        Sealed altered = new Sealed(Commitments.commitTo(""), sealed.ciphertext(), sealed.keyId());

        assertThat(sealed).hasToString("Sealed[keyId=" + sealed.keyId() + "]");
        assertThat(key).hasToString("DataKey[id=" + sealed.keyId() + "]");
        assertThat(disclosure).hasToString("Disclosure[name=name]");
        assertThat(opener.open(CASE, sealed)).hasToString("Value[]");
        assertThat(Stream.of(
                                sealed,
                                key,
                                disclosure,
                                opener.open(CASE, sealed),
                                stackTrace(catchThrowable(() -> opener.open(OTHER_CASE, sealed))),
                                stackTrace(catchThrowable(() -> opener.open(CASE, altered))),
                                stackTrace(catchThrowable(() -> sealer.seal(MOTHERS_RECORD, "name", NAME + '\ud800'))),
                                stackTrace(catchThrowable(() -> new Disclosure(NAME, "name", NAME))),
                                stackTrace(catchThrowable(() -> Disclosure.parse(NAME))))
                        .map(Object::toString))
                .noneMatch(text -> text.contains("Perpetua"))
                .noneMatch(text -> text.contains("Quillfeather"))
                .noneMatch(text -> text.contains("c2FsdA"))
                .noneMatch(text -> text.contains(Base64Url.encode(key.secret())))
                .noneMatch(text -> text.contains(sealed.ciphertext()));
    }

    @Test
    void retention_classes_keep_their_names_on_disk() {
        assertThat(RetentionClass.values())
                .extracting(RetentionClass::code)
                .containsExactly("case-record", "contact", "note", "document", "safeguarding");
        assertThat(RetentionClass.values()).allMatch(known -> RetentionClass.ofCode(known.code()) == known);
        assertThatIllegalArgumentException().isThrownBy(() -> RetentionClass.ofCode("CASE_RECORD"));
    }

    private void assertDoesNotOpen(String commitment, String ciphertext, String keyId) {
        Sealed altered;
        try {
            altered = new Sealed(commitment, ciphertext, keyId);
        } catch (IllegalArgumentException refusedByItsForm) {
            return;
        }
        assertThat(keyId.equals(vault.keyFor(MOTHERS_RECORD).id()))
                .as("only an altered key id can be unknown")
                .isEqualTo(!(outcome(altered) instanceof Opened.KeyUnknown));
    }

    /** What opening gives: null when the seal is broken, never a value. */
    private @Nullable Opened outcome(Sealed altered) {
        try {
            Opened opened = opener.open(CASE, altered);
            assertThat(opened).isNotInstanceOf(Opened.Value.class);
            return opened;
        } catch (SealBroken broken) {
            return null;
        }
    }

    private void assertBroken(UUID caseId, Sealed sealed) {
        assertThatThrownBy(() -> opener.open(caseId, sealed))
                .isInstanceOf(SealBroken.class)
                .hasNoCause();
    }

    private static Stream<String> flippedBits(String text) {
        return Stream.iterate(0, bit -> bit < text.length() * 8, bit -> bit + 1).map(bit -> {
            char[] chars = text.toCharArray();
            chars[bit / 8] ^= (char) (1 << bit % 8);
            return new String(chars);
        });
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
