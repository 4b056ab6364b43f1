package org.mediationledger.paper.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mediationledger.paper.certificate.Certificates.MANY_SCRIPTS;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.paper.tools.Poppler;
import org.mediationledger.paper.tools.VeraPdf;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.DecisionKind;

class CertificatePdfTest {

    /** What a certificate must not say (no inference from a choice, confidentiality), in words that would say it. */
    private static final List<String> FORBIDDEN = List.of(
            "because",
            "reason",
            "offer",
            "conced",
            "propos",
            "merit",
            "unreasonabl",
            "cooperat",
            "partial",
            "not agreed",
            "agreement",
            "unresolved",
            "diagnos",
            "health data",
            "medical",
            "in the authority's view",
            "is in time;",
            "changed their mind",
            "did not go ahead",
            "C1",
            "C2",
            "C3");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_certificate_lasts_and_can_be_read_aloud(CertificateGround ground) {
        byte[] pdf = CertificatePdf.of(Certificates.on(ground));

        assertThat(VeraPdf.faultsAsArchive(pdf)).isEmpty();
        assertThat(VeraPdf.faultsAsAccessible(pdf)).isEmpty();
    }

    @Test
    void it_is_one_tagged_page_of_a4_with_a_title_and_embedded_typefaces() {
        byte[] pdf = CertificatePdf.of(Certificates.on(CertificateGround.C2));

        assertThat(Poppler.info(folder, pdf))
                .containsPattern("Pages: +1\n")
                .containsPattern("Page size: +595\\.\\d+ x 841\\.\\d+ pts \\(A4\\)")
                .containsPattern("Tagged: +yes")
                .containsPattern("Title: +Mediation certificate ML-2026-000123");
        assertThat(Poppler.typefaces(folder, pdf).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.contains(" yes yes yes "));
    }

    @Test
    void it_says_everything_that_has_to_be_provable_from_it() {
        assertThat(said(Certificates.on(CertificateGround.C2)))
                .contains("Mediation certificate")
                .contains("Ground section 55(5)")
                .contains("given information and advice about pursuing mediation")
                .contains("has participated in it")
                .contains("Certificate number ML-2026-000123")
                .contains("Date of issue 26 October 2026")
                .contains("Issued to Siân O’Brien-Wójcik")
                .contains("Child " + MANY_SCRIPTS)
                .contains("Local authority Kirklees Metropolitan Borough Council")
                .contains("Decision What the EHC plan specifies (section 51(2)(c))")
                .contains("Date of the decision 10 September 2026")
                .contains("22 October 2026")
                .contains("Mediation adviser Zoë Ångström")
                .contains("Organisation Northern Mediation Advice")
                .contains("Contact 0161 496 0000, advice@northern-mediation.example")
                .contains("The adviser is independent")
                .contains(
                        "within two months of the day on which the local authority sent notice of its decision or, if that is"
                                + " later, within one month of the date of issue")
                .contains("does not say whether an appeal is in time")
                .contains("https://ledger.example/check/q8Zr0mXv2bTn5Yk1LsWc7A")
                .contains("Ledger of 104729 entries, root 1F/JOqGBwi4VnkzTBgNS/ybhntksmccInf4zl8Vn9EA=");
    }

    @ParameterizedTest
    @EnumSource
    void it_says_nothing_that_is_forbidden(CertificateGround ground) {
        assertThat(said(Certificates.on(ground))).doesNotContainIgnoringCase(FORBIDDEN.toArray(String[]::new));
    }

    @Test
    void each_ground_is_printed_in_the_words_of_the_act_only() {
        assertThat(groundSaid(CertificateGround.C1)).isEqualTo("Ground section 55(4)");
        assertThat(groundSaid(CertificateGround.C2)).isEqualTo("Ground section 55(5)");
        assertThat(groundSaid(CertificateGround.C3)).isEqualTo("Ground section 55(5) with regulation 39");
    }

    private String groundSaid(CertificateGround ground) {
        return Poppler.text(folder, CertificatePdf.of(Certificates.on(ground)))
                .lines()
                .filter(line -> line.startsWith("Ground"))
                .map(CertificatePdfTest::onOneLine)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_family_that_changed_its_mind_gets_byte_for_byte_what_one_that_declined_gets() {
        assertThat(CertificatePdf.of(Certificates.on(CertificateGround.C1B)))
                .isEqualTo(CertificatePdf.of(Certificates.on(CertificateGround.C1)));
    }

    @Test
    void the_same_certificate_gives_the_same_bytes_and_another_gives_others() {
        byte[] once = CertificatePdf.of(Certificates.on(CertificateGround.C2));

        assertThat(CertificatePdf.of(Certificates.on(CertificateGround.C2))).isEqualTo(once);
        assertThat(CertificatePdf.of(Certificates.childNamed("Somebody Else"))).isNotEqualTo(once);
    }

    @Test
    void a_copy_is_marked_and_keeps_the_date_of_issue() {
        assertThat(said(Certificates.copy(2)))
                .startsWith("COPY 2. The date of issue is that of the original.")
                .contains("Date of issue 26 October 2026");
        assertThat(said(Certificates.copy(0))).doesNotContain("COPY");
    }

    @Test
    void a_young_person_who_holds_the_right_is_not_printed_as_a_child() {
        assertThat(said(Certificates.childNamed(null))).doesNotContain("Child ");
    }

    @Test
    void the_code_on_the_page_leads_to_the_public_check() throws Exception {
        BufferedImage page = Poppler.picture(folder, CertificatePdf.of(Certificates.on(CertificateGround.C2)));

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page))))
                        .getText())
                .isEqualTo("https://ledger.example/check/q8Zr0mXv2bTn5Yk1LsWc7A");
    }

    @Test
    void the_longest_values_still_make_one_page() {
        Random random = new Random(55);
        for (DecisionKind decision : DecisionKind.values()) {
            byte[] pdf = CertificatePdf.of(Certificates.longest(decision, random));

            assertThat(Poppler.info(folder, pdf)).containsPattern("Pages: +1\n");
            assertThat(VeraPdf.faultsAsArchive(pdf)).isEmpty();
        }
    }

    @Test
    void a_name_can_not_become_markup() {
        assertThat(said(Certificates.childNamed("<b>Bob & \"Sue\"</b> &amp; {holder} %s")))
                .contains("Child <b>Bob & \"Sue\"</b> &amp; {holder} %s");
    }

    @Test
    void names_in_the_scripts_that_people_write_them_in_survive() {
        Stream.of(
                        "Ñandú Ærø Ğül Șerban Đặng Thị Hồng",
                        "Οδυσσέας Ελύτης",
                        "Владимир Їжакевич",
                        "שלום כהן",
                        "محمد علي",
                        "گلناز پهلوی چمن",
                        "山田太郎 やまだ たろう",
                        "김민준",
                        "Անի Հակոբյան",
                        "ნინო ბერიძე")
                .forEach(name -> assertThat(said(Certificates.childNamed(name))).contains("Child " + name));
    }

    /** Where brackets between two directions belong, each reader guesses by its own rules. */
    @Test
    void a_name_in_two_directions_keeps_its_words_and_their_order() {
        assertThat(said(Certificates.childNamed("Siôn (محمد) Tŷ"))).containsSubsequence("Child Siôn", "محمد", "Tŷ");
    }

    @Test
    void two_letters_that_share_one_form_are_still_the_two() {
        assertThat(Normalizer.normalize(said(Certificates.childNamed("علي الأحمد")), Normalizer.Form.NFKC))
                .contains("Child علي الأحمد");
    }

    private String said(MediationCertificate certificate) {
        return onOneLine(Poppler.words(folder, CertificatePdf.of(certificate)));
    }

    /** Without line ends and without the marks by which poppler shows a change of direction. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\u202A-\u202E\u200E\u200F\f]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
