package org.mediationledger.paper.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.paper.tools.Poppler;
import org.mediationledger.paper.tools.VeraPdf;
import org.mediationledger.statute.IssueKind;

class WrittenLetterTest {

    private static final List<String> ADDRESS =
            List.of("Ms S O’Brien-Wójcik", "1 High Street", "Huddersfield", "HD1 1AA");

    /** What each letter rests on. */
    private static final Map<LetterKind, List<String>> PROVISIONS = Map.of(
            LetterKind.ADVICE_CONFIRMATION,
                    List.of("section 54", "regulation 36", "section 55(4)", "regulation 34", "reg 33"),
            LetterKind.AUTHORITY_NOTICE, List.of("section 52(3)", "section 53(2)", "regulation 37", "regulation 39"),
            LetterKind.COMMISSIONER_NOTICE, List.of("section 53(2)", "regulation 35", "section 53(4) and (5)"),
            LetterKind.MEETING_NOTICE, List.of("regulation 37", "regulation 38", "regulation 41"),
            LetterKind.MEETING_CANCELLATION, List.of("regulation 37"),
            LetterKind.WRITTEN_OFFER, List.of("regulation 39", "section 55(4)", "regulation 34", "r 20(1)(c)"),
            LetterKind.AGREEMENT_RECORD, List.of("regulation 42(1)", "regulation 44", "reg 42(2)", "reg 42(3)"),
            LetterKind.CERTIFICATE_COVER, List.of("section 55", "rule 20(1)(c)"));

    @TempDir
    private Path folder;

    static Stream<Letter> letters() {
        return Letters.all().stream();
    }

    @Test
    void there_is_an_example_of_every_kind_of_letter() {
        assertThat(Letters.all().stream().map(Letter::kind)).containsExactlyInAnyOrder(LetterKind.values());
        assertThat(PROVISIONS).containsOnlyKeys(LetterKind.values());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_gap_has_a_value_and_every_value_of_the_letter_its_gap(Letter letter) {
        Set<String> given = new TreeSet<>(letter.values().names());
        Set<String> known = new TreeSet<>(given);
        known.addAll(Letters.head().values().names());

        assertThat(known).containsAll(Template.of(letter.kind()).gaps());
        given.removeAll(Set.of("holder", "authority", "decision", "decisionOn"));
        assertThat(Template.of(letter.kind()).gaps()).containsAll(given);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_cites_what_it_rests_on_in_mail_and_on_paper(Letter letter) {
        WrittenLetter written = WrittenLetter.of(Letters.head(), letter);
        String printed = onOneLine(Poppler.words(folder, written.pdf(ADDRESS)));

        assertThat(written.plainText())
                .contains(PROVISIONS.get(letter.kind()))
                .contains("Dear Ms O’Brien", "Zoë Ångström", "ML-2026-000123", Letters.CHILD)
                .doesNotContain("{", "}");
        assertThat(printed)
                .contains(PROVISIONS.get(letter.kind()))
                .contains("Monday 19 October 2026", written.subject(), "HD1 1AA");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_on_paper_lasts_and_can_be_read_aloud(Letter letter) {
        byte[] pdf = WrittenLetter.of(Letters.head(), letter).pdf(ADDRESS);

        assertThat(VeraPdf.faultsAsArchive(pdf)).isEmpty();
        assertThat(VeraPdf.faultsAsAccessible(pdf)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void mail_and_paper_say_the_same(Letter letter) {
        WrittenLetter written = WrittenLetter.of(Letters.head(), letter);
        String printed = onOneLine(Poppler.words(folder, written.pdf(List.of())));

        written.plainText()
                .lines()
                .map(line -> line.replaceFirst("^\\* ", ""))
                .forEach(line -> assertThat(printed).contains(line));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void no_line_ends_between_a_provision_and_its_number_or_a_day_and_its_month(Letter letter) {
        assertThat(Poppler.words(
                                folder, WrittenLetter.of(Letters.head(), letter).pdf(ADDRESS))
                        .lines()
                        .map(String::strip))
                .noneMatch(line ->
                        line.matches(".*\\b(reg|regulation|section|s|r|rule|(\\w+day|has|within|least) \\d{1,2})"));
    }

    @Test
    void the_offer_names_the_three_choices_and_both_dates() {
        assertThat(WrittenLetter.of(Letters.head(), Letters.offer()).plainText())
                .contains("* Wait.", "* Ask for the local authority's notice.", "* Stop, and take a certificate now.")
                .contains("You may still mediate later.")
                .contains("Saturday 24 October 2026 (SEND Regulations 2014 reg 36)")
                .contains("Tuesday 10 November 2026 (HESC Rules r 20(1)(c))");
    }

    @Test
    void each_step_of_an_agreement_is_an_item_with_its_date() {
        Letter agreement = Letters.all().stream()
                .filter(AgreementRecord.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(WrittenLetter.of(Letters.head(), agreement).plainText().lines())
                .contains(
                        "* The local authority: amend Section F, by Thursday 26 November 2026 (SEND Regulations 2014 reg 42(2))",
                        "* The local authority: provide the equipment in Section H1, by Thursday 5 November 2026 (SEND"
                                + " Regulations 2014 reg 42(3))",
                        "* Whoever undertook it: visit the school (no day was agreed)");
    }

    @Test
    void a_commissioning_body_arranges_what_is_about_health_care_only() {
        Due due = Letters.ARRANGE_BY;
        CommissionerNotice healthOnly = new CommissionerNotice(
                Letters.FAMILY, "Kirklees Council", "NHS West Yorkshire", Letters.TODAY, Set.of(IssueKind.HEALTH), due);

        assertThat(WrittenLetter.of(Letters.head(), healthOnly).plainText())
                .contains("your organisation has to arrange the mediation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommissionerNotice(
                        Letters.FAMILY, "Kirklees Council", "NHS", Letters.TODAY, Set.of(IssueKind.EDUCATION), due))
                .withMessage("issues: none of health care (CFA 2014 s 53(2))");
    }

    @Test
    void a_missing_value_is_refused_and_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family(" ", null))
                .withMessage("holder: missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AgreementRecord(Letters.FAMILY, Letters.DECISION, Letters.TODAY, List.of()))
                .withMessage("steps: missing (SEND Regulations 2014 reg 42(1))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthorityNotice(
                        Letters.FAMILY, Letters.DECISION, Letters.TODAY, Set.of(), Letters.ARRANGE_BY))
                .withMessage("issues: missing (CFA 2014 s 52(3))");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Template.parsed("About {reference}\n\nDear {addressee}").filled(Values.none()))
                .withMessage("reference: missing");
    }

    @Test
    void a_value_can_not_add_a_header_or_another_gap() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Family("Bob\r\nBcc: all@example.org", null))
                .withMessage("holder: U+000D can't be printed");
        assertThat(WrittenLetter.of(
                                Letters.head(),
                                new CertificateCover(
                                        new Family("{number} $1 \\ <b>", null),
                                        Letters.DECISION,
                                        "MLC-1",
                                        LocalDate.EPOCH))
                        .plainText())
                .contains("issued to {number} $1 \\ <b> on");
    }

    @ParameterizedTest
    @EnumSource
    void every_template_is_plain(LetterKind kind) {
        Template template = Template.of(kind);

        assertThat(template.blocks()).hasSizeGreaterThan(3);
        assertThat(template.blocks().stream().flatMap(block -> block.lines().stream()))
                .allMatch(line -> !line.contains("\n") && line.length() < 400);
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        WrittenLetter letter = WrittenLetter.of(Letters.head(), Letters.offer());

        assertThat(letter.pdf(ADDRESS)).isEqualTo(letter.pdf(ADDRESS));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\f]+", " ").strip();
    }
}
