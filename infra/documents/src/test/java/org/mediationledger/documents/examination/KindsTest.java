package org.mediationledger.documents.examination;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.digest.Hash;
import org.mediationledger.documents.examination.Examination.Accepted;
import org.mediationledger.documents.examination.Examination.Refused;
import org.mediationledger.documents.sample.Pdfs;
import org.mediationledger.documents.sample.Pictures;
import org.mediationledger.documents.sample.Texts;
import org.mediationledger.documents.sample.Zips;

/** What a file is, told from its bytes. */
class KindsTest {

    private static final OptionalInt ONE = OptionalInt.of(1);
    private static final OptionalInt NONE = OptionalInt.empty();

    @TempDir
    private Path folder;

    private Examined examined;

    @BeforeEach
    void an_examiner() {
        examined = new Examined(folder);
    }

    @Test
    void a_pdf_is_taken_with_its_pages() throws IOException {
        examined.takes(MediaType.PDF, OptionalInt.of(3), Pdfs.ofPages("one", "two", "three"));
        examined.takes(MediaType.PDF, OptionalInt.of(2), Pdfs.plain(document -> {}, "one", "two"));
    }

    @Test
    void texts_of_office_programs_are_taken() throws IOException {
        examined.takes(MediaType.DOCX, NONE, Zips.docx("Advice").bytes());
        examined.takes(MediaType.ODT, NONE, Zips.odt("Advice").bytes());
    }

    @Test
    void pictures_are_taken() throws IOException {
        var picture = Pictures.ofWord("Scan", 120, 80);

        examined.takes(MediaType.JPEG, ONE, Pictures.encoded(picture, "jpeg"));
        examined.takes(MediaType.PNG, ONE, Pictures.encoded(picture, "png"));
        examined.takes(MediaType.TIFF, ONE, Pictures.encoded(picture, "tiff"));
        for (String compression : List.of("Deflate", "LZW", "PackBits", "JPEG")) {
            examined.takes(
                    MediaType.TIFF, OptionalInt.of(3), Pictures.tiff(List.of(picture, picture, picture), compression));
        }
    }

    @Test
    void text_is_taken_in_the_encodings_that_people_use() throws IOException {
        for (Charset charset : List.of(UTF_8, UTF_16)) {
            examined.takes(MediaType.TXT, NONE, Texts.NAMES.getBytes(charset));
        }
        examined.takes(MediaType.TXT, NONE, "£5 – café".getBytes(Charset.forName("windows-1252")));
    }

    @Test
    void a_message_is_taken_as_one_and_may_be_sent_as_text() throws IOException {
        byte[] message = Texts.message("Hello");

        examined.takes(MediaType.EML, NONE, message);
        assertThat(examined.of(message, "text/plain; charset=utf-8"))
                .isInstanceOfSatisfying(
                        Accepted.class, taken -> assertThat(taken.type()).isEqualTo(MediaType.TXT));
    }

    @Test
    void the_hash_is_that_of_the_bytes() throws IOException {
        byte[] bytes = Pdfs.ofPages("one");

        assertThat(examined.of(bytes)).isEqualTo(new Accepted(MediaType.PDF, ONE, Hash.sha256(bytes), bytes.length));
    }

    @Test
    void what_was_claimed_must_be_so() throws IOException {
        byte[] pdf = Pdfs.ofPages("one");
        byte[] jpeg = Pictures.encoded(Pictures.ofWord("Scan", 40, 40), "jpeg");

        assertThat(examined.of(pdf, "Application/PDF")).isInstanceOf(Accepted.class);
        assertThat(examined.of(jpeg, "image/jpg")).isInstanceOf(Accepted.class);
        for (String claimed : List.of("image/png", "text/plain", "application/msword", "nonsense")) {
            assertThat(examined.of(pdf, claimed)).isEqualTo(new Refused(UploadRefusal.WRONG_MEDIA_TYPE));
        }
    }

    @Test
    void a_file_of_another_kind_is_refused_whatever_is_claimed() throws IOException {
        byte[] sheet = Zips.docx("x")
                .replacing("[Content_Types].xml", "wordprocessingml.document", "spreadsheetml.sheet")
                .bytes();
        byte[] gif = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0};

        for (byte[] bytes : List.of(sheet, gif, "{\\rtf1 x}".getBytes(UTF_8), new byte[] {0, 1, 2, 3})) {
            examined.refuses(UploadRefusal.UNKNOWN_TYPE, bytes);
            assertThat(examined.of(bytes, "application/pdf")).isEqualTo(new Refused(UploadRefusal.UNKNOWN_TYPE));
        }
    }

    @Test
    void an_empty_file_and_one_that_is_too_large_are_refused() throws IOException {
        examined.refuses(UploadRefusal.EMPTY, new byte[0]);
        byte[] large = new byte[(50 << 20) + 1];
        Arrays.fill(large, (byte) 'x');
        examined.refuses(UploadRefusal.TOO_LARGE, large);
        examined.refuses(UploadRefusal.TEXT_TOO_LONG, Arrays.copyOf(large, 6 << 20));
    }

    @Test
    void the_sentences_say_the_limits_that_hold() {
        Limits limits = Limits.standard();

        assertThat(UploadRefusal.TOO_LARGE.sentence()).contains((limits.bytes() >> 20) + " MB");
        assertThat(UploadRefusal.TEXT_TOO_LONG.sentence()).contains((limits.textBytes() >> 20) + " MB");
        assertThat(UploadRefusal.TOO_MANY_PAGES.sentence()).contains("%,d pages".formatted(limits.pages()));
    }
}
