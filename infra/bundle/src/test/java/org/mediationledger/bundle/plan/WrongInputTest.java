package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mediationledger.bundle.plan.SamplePaper.expertReport;
import static org.mediationledger.bundle.plan.SamplePaper.paper;

import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.Part;
import org.mediationledger.bundle.direction.Party;
import org.mediationledger.bundle.plan.Appeal.Recommendation;

class WrongInputTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String ROOT = Base64.getEncoder().encodeToString(new byte[32]);

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(
                        "title is blank",
                        call(() -> paper("a").title(" \u2003 ").released())),
                arguments(
                        "author is blank", call(() -> paper("a").author("", "").released())),
                arguments(
                        "title has a line break",
                        call(() -> paper("a").title("a\nb").released())),
                arguments(
                        "title has a line break",
                        call(() -> paper("a").title("a\u2028b").released())),
                arguments(
                        "author's role has a line break",
                        call(() -> paper("a").author("x", "a\tb").released())),
                arguments(
                        "title is not well-formed",
                        call(() -> paper("a").title("a\uD83Db").released())),
                arguments(
                        "title is longer than 500",
                        call(() -> paper("a").title("x".repeat(501)).released())),
                arguments(
                        "pages are fewer than 1", call(() -> paper("a").pages(0).released())),
                arguments(
                        "only a report has an expert's facts",
                        call(() -> paper("a").expert(new ExpertFacts(1, DAY)).released())),
                arguments(
                        "the summary has more pages than the report",
                        call(() -> expertReport("a", 2, 3, DAY).released())),
                arguments("summary pages are fewer than 0", call(() -> new ExpertFacts(-1, DAY))),
                arguments("paper id is not", call(() -> new PaperId(""))),
                arguments("paper id is not", call(() -> new PaperId("x".repeat(65)))),
                arguments("paper id is not", call(() -> new PaperId("a b"))),
                arguments("paper id is not", call(() -> new PaperId("-"))),
                arguments("SHA-256 is not", call(() -> new Sha256("A".repeat(64)))),
                arguments("SHA-256 is not", call(() -> new Sha256("a".repeat(63)))),
                arguments("what is left out is told in codes", call(() -> new LeftOut("Notes of Ann", "X", 1))),
                arguments("what is left out is told in codes", call(() -> new LeftOut("X", "NOT RELEASED", 1))),
                arguments("count is less than 1", call(() -> new LeftOut("PARTY", "NOT_RELEASED", 0))),
                arguments(
                        "entry number is less",
                        call(() -> new Entry(0, paper("a").released(), new Place.RunningOn(), null))),
                arguments("section letter is not", call(() -> section("AA"))),
                arguments("section A is empty", call(() -> new Section(Part.CORE, "A", "Core", List.of()))),
                arguments("position is less than 0", call(() -> new Front("t", "c", "p", DAY, -1))),
                arguments("an appeal has at least one type", call(() -> appeal(Set.of(), Set.of()))),
                arguments(
                        "type RECOMMENDATIONS and",
                        call(() -> appeal(EnumSet.of(AppealType.RECOMMENDATIONS), Set.of()))),
                arguments(
                        "type RECOMMENDATIONS and",
                        call(() -> appeal(EnumSet.of(AppealType.SECTION_I), Set.of(Recommendation.HEALTH)))),
                arguments("tree size is less than 1", call(() -> exhibit(0, ROOT, Party.APPELLANT))),
                arguments("root is not 32 bytes", call(() -> exhibit(1, "?", Party.APPELLANT))),
                arguments("root is not 32 bytes", call(() -> exhibit(1, "AAAA", Party.APPELLANT))),
                arguments("root is not 32 bytes", call(() -> exhibit(1, ROOT.replace("=", ""), Party.APPELLANT))),
                arguments("an exhibit's tree lacks records", call(() -> new Exhibit.Records(8, 9))),
                arguments("an exhibit's tree lacks records", call(() -> new Exhibit.Records(0, 0))),
                arguments("an exhibit needs a party", call(() -> exhibit(1, ROOT, Party.NEITHER))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void is_refused_in_words_that_name_the_field(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Wójcik – Tŷ Gŵyr 学校 محمد", "a\u200Db", "👩‍🏫", "e\u0301", "\"\\"})
    void every_character_of_a_name_stays_as_it_is(String name) {
        assertThat(paper("a").title(name).released().title()).isEqualTo(name);
    }

    @Test
    void blanks_around_a_text_are_no_part_of_it() {
        assertThat(paper("a").title("  Report\u3000").released().title()).isEqualTo("Report");
        assertThat(paper("a").author("x", "  ").released().authorRole()).isEmpty();
    }

    @Test
    void what_is_just_in_range_is_taken() {
        assertThat(paper("a").title("x".repeat(500)).pages(1).released().pages())
                .isEqualTo(1);
        assertThat(expertReport("a", 2, 2, DAY).released().expert()).isEqualTo(new ExpertFacts(2, DAY));
        assertThat(new ExpertFacts(0, DAY).summaryPages()).isZero();
        assertThat(new Front("t", "c", "p", DAY, 0).asAt()).isZero();
        assertThat(new LeftOut("PARTY", "NOT_RELEASED", 1).count()).isEqualTo(1);
        assertThat(exhibit(1, ROOT, Party.BOTH).treeSize()).isEqualTo(1);
        assertThat(section("Z").letter()).isEqualTo("Z");
    }

    @Test
    void a_digest_is_that_of_the_text_in_UTF_8() {
        // FIPS 180-4: the digest of "abc"
        assertThat(Sha256.of("abc").toString())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Section section(String letter) {
        Entry entry = new Entry(1, paper("a").kind(PaperKind.COSTINGS).released(), new Place.RunningOn(), null);
        return new Section(Part.CORE, letter, "Core", List.of(entry));
    }

    private static Appeal appeal(Set<AppealType> types, Set<Recommendation> recommendations) {
        return new Appeal(null, types, recommendations, null, null, null);
    }

    private static Exhibit exhibit(long treeSize, String root, Party askedBy) {
        return new Exhibit(
                Exhibit.Kind.EVIDENCE_PACK,
                "Evidence pack",
                Sha256.of("pack"),
                treeSize,
                root,
                new Exhibit.Records(1, 1),
                askedBy,
                Exhibit.Dispute.CERTIFICATE);
    }

    private static ThrowingCallable call(ThrowingCallable call) {
        return call;
    }
}
