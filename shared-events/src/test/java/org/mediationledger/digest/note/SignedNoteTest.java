package org.mediationledger.digest.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignedNoteTest {

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String PETERS_LINE =
            "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1F"
                    + "FYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String ENOCHS_LINE =
            "\u2014 EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1"
                    + "aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    static Stream<Arguments> tricks() {
        String signed = TEXT + "\n" + PETERS_LINE;
        Map<String, byte[]> tricks = new HashMap<>();
        tricks.put("nothing", new byte[0]);
        tricks.put("no signature", TEXT.getBytes(UTF_8));
        tricks.put("no signature after the blank line", (TEXT + "\n").getBytes(UTF_8));
        tricks.put("signature only", PETERS_LINE.getBytes(UTF_8));
        tricks.put("no blank line", (TEXT + PETERS_LINE).getBytes(UTF_8));
        tricks.put("CRLF throughout", signed.replace("\n", "\r\n").getBytes(UTF_8));
        tricks.put(
                "CRLF after the signature", signed.replace("AM=\n", "AM=\r\n").getBytes(UTF_8));
        tricks.put("CR after the signature", signed.replace("AM=\n", "AM=\r").getBytes(UTF_8));
        tricks.put(
                "CR between signatures",
                (signed + ENOCHS_LINE).replace("AM=\n", "AM=\r").getBytes(UTF_8));
        tricks.put("no final newline", signed.strip().getBytes(UTF_8));
        tricks.put("a blank line after the signature", (signed + "\n").getBytes(UTF_8));
        tricks.put("blank lines only", "\n\n\n".getBytes(UTF_8));
        tricks.put("control character in the text", ("\u0001" + signed).getBytes(UTF_8));
        tricks.put("tab in the text", ("\t" + signed).getBytes(UTF_8));
        tricks.put(
                "control character in the name",
                signed.replace("PeterN", "Peter\u0001N").getBytes(UTF_8));
        tricks.put("NUL", signed.replace("you", "y\u0000u").getBytes(UTF_8));
        tricks.put("invalid UTF-8", withByte(signed, 3, 0xff));
        tricks.put("half a character", withByte(signed, 3, 0xc3));
        tricks.put("hyphen", signed.replace('\u2014', '-').getBytes(UTF_8));
        tricks.put("en dash", signed.replace('\u2014', '\u2013').getBytes(UTF_8));
        tricks.put("horizontal bar", signed.replace('\u2014', '\u2015').getBytes(UTF_8));
        tricks.put("two hyphens", signed.replace("\u2014", "--").getBytes(UTF_8));
        tricks.put(
                "no space after the dash", signed.replace("\u2014 ", "\u2014").getBytes(UTF_8));
        tricks.put(
                "no-break space after the dash",
                signed.replace("\u2014 ", "\u2014\u00a0").getBytes(UTF_8));
        tricks.put(
                "two spaces after the dash",
                signed.replace("\u2014 ", "\u2014  ").getBytes(UTF_8));
        tricks.put(
                "two spaces after the name",
                signed.replace("Neumann ", "Neumann  ").getBytes(UTF_8));
        tricks.put(
                "space after the signature", signed.replace("AM=\n", "AM= \n").getBytes(UTF_8));
        tricks.put("space in the name", signed.replace("PeterN", "Peter N").getBytes(UTF_8));
        tricks.put("plus sign in the name", signed.replace("PeterN", "Peter+N").getBytes(UTF_8));
        tricks.put("no name", signed.replace("PeterNeumann", "").getBytes(UTF_8));
        tricks.put("no signature bytes", (TEXT + "\n\u2014 PeterNeumann \n").getBytes(UTF_8));
        tricks.put("name only", (TEXT + "\n\u2014 PeterNeumann\n").getBytes(UTF_8));
        tricks.put("key id only", (TEXT + "\n\u2014 PeterNeumann x08gow==\n").getBytes(UTF_8));
        tricks.put("base64 without padding", signed.replace("AM=\n", "AM\n").getBytes(UTF_8));
        tricks.put(
                "base64 with bits left over", signed.replace("AM=\n", "AN=\n").getBytes(UTF_8));
        tricks.put("base64url", signed.replace('/', '_').getBytes(UTF_8));
        tricks.put("another line among the signatures", (signed + "Unexpected line.\n").getBytes(UTF_8));
        tricks.put("101 signatures", (TEXT + "\n" + PETERS_LINE.repeat(101)).getBytes(UTF_8));
        tricks.put("65 signatures", (TEXT + "\n" + PETERS_LINE.repeat(65)).getBytes(UTF_8));
        tricks.put("too long", ("x".repeat(SignedNote.MAX_BYTES) + "\n\n" + PETERS_LINE).getBytes(UTF_8));
        return tricks.entrySet().stream().map(trick -> Arguments.of(trick.getKey(), trick.getValue()));
    }

    @Test
    void the_published_note_is_read_verified_and_written() {
        SignedNote note = SignedNote.parse(Published.SIGNED_BY_BOTH);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.bytes())
                .isEqualTo(Published.SIGNED_BY_BOTH)
                .isEqualTo((TEXT + "\n" + PETERS_LINE + ENOCHS_LINE).getBytes(UTF_8));
        assertThat(names(note.verifiedBy(List.of(Published.PETER)))).containsExactly("PeterNeumann");
        assertThat(names(note.verifiedBy(List.of(Published.ENOCH, Published.PETER))))
                .containsExactly("PeterNeumann", "EnochRoot");
    }

    @Test
    void the_published_signature_is_made_from_the_published_private_key() {
        NoteSignature signature = new Ed25519Signer("PeterNeumann", Published.petersSeed()).sign(TEXT);

        assertThat(signature.line() + "\n").isEqualTo(PETERS_LINE);
        assertThat(signature).hasToString(signature.line());
        assertThat(NoteSignature.parse(signature.line())).isEqualTo(signature).hasSameHashCodeAs(signature);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void a_note_of_another_form_is_malformed(String name, byte[] bytes) {
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> SignedNote.parse(bytes))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.MALFORMED);
    }

    @Test
    void a_text_that_would_be_read_as_another_cannot_be_signed() {
        List<NoteSignature> signed = List.of(new NoteSignature("n", 1, new byte[64]));
        for (String text : List.of("", "a", "a\r\n", "a\u0001\n")) {
            assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> new SignedNote(text, signed));
        }
        assertThatExceptionOfType(NoteRefused.class).isThrownBy(() -> new SignedNote("a\n", List.of()));
        assertThat(new SignedNote("a\n", signed).text()).isEqualTo("a\n");
    }

    @Test
    void the_last_blank_line_parts_text_and_signatures() {
        String longer = "a\n\n" + PETERS_LINE + "\n" + ENOCHS_LINE;
        SignedNote note = SignedNote.parse(longer.getBytes(UTF_8));

        assertThat(note.text()).isEqualTo("a\n\n" + PETERS_LINE);
        assertThat(note.signatures()).hasSize(1);
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.UNKNOWN_KEY);
    }

    @Test
    void a_moved_border_breaks_the_signature() {
        for (String moved : List.of(TEXT + "\n\n" + PETERS_LINE, "\n" + TEXT + "\n" + PETERS_LINE)) {
            SignedNote note = SignedNote.parse(moved.getBytes(UTF_8));

            assertThatExceptionOfType(NoteRefused.class)
                    .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER)))
                    .extracting(NoteRefused::fault)
                    .isEqualTo(NoteFault.SIGNATURE);
        }
    }

    @Test
    void a_known_keys_bad_signature_refuses_the_note_whoever_else_signed() {
        String bent = ENOCHS_LINE.replace("rwz+eBzm", "rwz+eBzn");
        SignedNote note = SignedNote.parse((TEXT + "\n" + PETERS_LINE + bent).getBytes(UTF_8));

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER, Published.ENOCH)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
        assertThat(names(note.verifiedBy(List.of(Published.PETER)))).containsExactly("PeterNeumann");
    }

    @Test
    void a_second_bad_signature_under_a_known_key_refuses_the_note() {
        SignedNote note =
                SignedNote.parse((TEXT + "\n" + PETERS_LINE + PETERS_LINE.replace("o/ZJ", "o/ZK")).getBytes(UTF_8));

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
    }

    @Test
    void a_signature_that_is_longer_is_bad() {
        String longer = PETERS_LINE.replace("AM=\n", "AMA\n");
        SignedNote note = SignedNote.parse((TEXT + "\n" + longer).getBytes(UTF_8));

        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.SIGNATURE);
    }

    @Test
    void a_key_is_known_by_name_and_id_together() {
        String otherName = PETERS_LINE.replace("PeterNeumann", "CarmenSandiego");
        String otherId = PETERS_LINE.replace("x08g", "xxxx");
        SignedNote note = SignedNote.parse((TEXT + "\n" + otherName + otherId + ENOCHS_LINE).getBytes(UTF_8));

        assertThat(names(note.verifiedBy(List.of(Published.PETER, Published.ENOCH))))
                .containsExactly("EnochRoot");
        assertThatExceptionOfType(NoteRefused.class)
                .isThrownBy(() -> note.verifiedBy(List.of(Published.PETER)))
                .extracting(NoteRefused::fault)
                .isEqualTo(NoteFault.UNKNOWN_KEY);
    }

    @Test
    void a_signature_twice_counts_once() {
        SignedNote note = SignedNote.parse((TEXT + "\n" + PETERS_LINE.repeat(64)).getBytes(UTF_8));

        assertThat(note.signatures()).hasSize(64);
        assertThat(note.verifiedBy(List.of(Published.PETER, Published.PETER))).hasSize(1);
    }

    @Test
    void a_signature_is_added_once() {
        SignedNote both = SignedNote.parse(Published.SIGNED_BY_BOTH);
        SignedNote peters = new SignedNote(TEXT, List.of(both.signatures().getFirst()));
        NoteSignature enochs = both.signatures().getLast();

        assertThat(peters.with(enochs)).isEqualTo(both);
        assertThat(peters.with(enochs).with(enochs)).isEqualTo(both);
    }

    @Test
    void a_note_with_any_bit_flipped_is_never_taken_for_another() {
        Random random = new Random(24);
        for (int at = 0; at < Published.SIGNED_BY_BOTH.length; at++) {
            byte[] bent = Published.SIGNED_BY_BOTH.clone();
            bent[at] ^= (byte) (1 << random.nextInt(8));
            try {
                SignedNote note = SignedNote.parse(bent);
                assertThat(note.bytes()).isEqualTo(bent);
                note.verifiedBy(List.of(Published.PETER, Published.ENOCH));
                assertThat(note.text()).isEqualTo(TEXT);
                assertThat(note.signatures())
                        .isNotEqualTo(SignedNote.parse(Published.SIGNED_BY_BOTH).signatures());
            } catch (NoteRefused refused) {
                assertThat(refused).hasMessageNotContaining("cryptography");
            }
        }
    }

    @Test
    void a_signature_never_changes() {
        byte[] given = {1, 2, 3};
        NoteSignature signature = new NoteSignature("n", 7, given);
        given[0]++;
        signature.signature()[1]++;

        assertThat(signature.signature()).containsExactly(1, 2, 3);
        assertThat(signature.name()).isEqualTo("n");
        assertThat(signature.keyId()).isEqualTo(7);
        assertThat(signature)
                .isNotEqualTo(new NoteSignature("m", 7, new byte[] {1, 2, 3}))
                .isNotEqualTo(new NoteSignature("n", 8, new byte[] {1, 2, 3}))
                .isNotEqualTo(new NoteSignature("n", 7, new byte[] {1, 2}));
    }

    private static List<String> names(List<Verified> verified) {
        return verified.stream().map(each -> each.key().name()).toList();
    }

    private static byte[] withByte(String note, int at, int value) {
        byte[] bytes = note.getBytes(UTF_8);
        byte[] bent = Arrays.copyOf(bytes, bytes.length);
        bent[at] = (byte) value;
        return bent;
    }
}
