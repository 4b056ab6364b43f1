package org.mediationledger.bundle.direction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mediationledger.bundle.direction.AppealType.CEASE;
import static org.mediationledger.bundle.direction.AppealType.DISABILITY_CLAIM;
import static org.mediationledger.bundle.direction.AppealType.RECOMMENDATIONS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ASSESS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ISSUE;
import static org.mediationledger.bundle.direction.AppealType.SECTIONS_B_AND_F;
import static org.mediationledger.bundle.direction.AppealType.SECTION_I;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PracticeDirectionTest {

    private final PracticeDirection direction = PracticeDirection.inForce();

    @ParameterizedTest
    @CsvSource({
        "REFUSAL_TO_ASSESS, 75",
        "REFUSAL_TO_ISSUE, 100",
        "SECTIONS_B_AND_F, 100",
        "SECTION_I, 75",
        "CEASE, 75",
        "RECOMMENDATIONS, 75",
        "DISABILITY_CLAIM, 200"
    })
    void each_type_of_appeal_allows_each_party_so_many_pages_of_evidence(AppealType type, int pages) {
        assertThat(direction.evidence(Set.of(type)).most()).isEqualTo(pages);
        assertThat(direction.limits(Set.of(type)).get(Part.APPELLANT_EVIDENCE))
                .isEqualTo(direction.limits(Set.of(type)).get(Part.RESPONDENT_EVIDENCE))
                .isEqualTo(direction.evidence(Set.of(type)));
    }

    static Stream<Arguments> together() {
        return Stream.of(
                arguments(EnumSet.of(SECTIONS_B_AND_F, SECTION_I), 100),
                arguments(EnumSet.of(SECTIONS_B_AND_F, SECTION_I, RECOMMENDATIONS), 100),
                arguments(EnumSet.of(SECTION_I, RECOMMENDATIONS), 75),
                arguments(EnumSet.of(CEASE, RECOMMENDATIONS), 75),
                arguments(EnumSet.of(REFUSAL_TO_ASSESS, REFUSAL_TO_ISSUE), 100),
                arguments(EnumSet.of(SECTION_I, DISABILITY_CLAIM), 200));
    }

    @ParameterizedTest
    @MethodSource("together")
    void appeals_heard_together_have_the_largest_limit_and_not_the_sum(Set<AppealType> types, int pages) {
        assertThat(direction.evidence(types).most()).isEqualTo(pages);
    }

    @Test
    void limits_could_add_up_if_the_table_said_so() {
        Limit one = new Limit(75, new Source("first", "text", true));
        Limit other = new Limit(100, new Source("second", "text", true));

        assertThat(Combining.SUM.of(one, other).most()).isEqualTo(175);
        assertThat(Combining.LARGEST.of(one, other)).isEqualTo(other);
        assertThat(Combining.LARGEST.of(other, one)).isEqualTo(other);
        assertThat(Combining.LARGEST.of(one, new Limit(75, other.source()))).isEqualTo(one);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DISABILITY_CLAIM")
    void an_appeal_limits_the_core_the_plan_and_the_working_document(AppealType type) {
        assertThat(pages(Set.of(type)))
                .containsEntry(Part.CORE, 100)
                .containsEntry(Part.PLAN_AND_APPENDICES, 150)
                .containsEntry(Part.WORKING_DOCUMENT, 25)
                .doesNotContainKey(Part.SUPPLEMENTARY);
    }

    @Test
    void a_claim_limits_the_core_the_supplementary_bundle_and_the_evidence_of_each_party() {
        assertThat(pages(Set.of(DISABILITY_CLAIM)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Part.CORE, 100,
                        Part.SUPPLEMENTARY, 100,
                        Part.APPELLANT_EVIDENCE, 200,
                        Part.RESPONDENT_EVIDENCE, 200));
    }

    @Test
    void a_claim_heard_with_an_appeal_has_the_limits_of_both() {
        assertThat(pages(EnumSet.of(SECTIONS_B_AND_F, DISABILITY_CLAIM)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Part.CORE, 100,
                        Part.PLAN_AND_APPENDICES, 150,
                        Part.WORKING_DOCUMENT, 25,
                        Part.SUPPLEMENTARY, 100,
                        Part.APPELLANT_EVIDENCE, 200,
                        Part.RESPONDENT_EVIDENCE, 200));
    }

    @ParameterizedTest
    @CsvSource({"REPORT, 15, pages", "SUMMARY, 2, pages", "REPORT_AGE, 3, years", "WITNESS_STATEMENT, 10, pages"})
    void a_single_paper_has_limits_too(PaperLimit limit, int most, String unit) {
        assertThat(direction.limit(limit).most()).isEqualTo(most);
        assertThat(limit.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-15, false", "2025-07-16, true"})
    void it_governs_final_hearings_after_15_July_2025(LocalDate hearing, boolean governed) {
        assertThat(direction.governs(hearing)).isEqualTo(governed);
    }

    @Test
    void every_row_says_where_it_is_from_and_none_claims_to_have_been_checked_against_a_text_that_was_not_read() {
        List<Source> sources = Stream.of(
                        Arrays.stream(AppealType.values())
                                .flatMap(type -> direction.limits(Set.of(type)).values().stream())
                                .map(Limit::source),
                        Arrays.stream(PaperLimit.values())
                                .map(limit -> direction.limit(limit).source()),
                        Arrays.stream(Asked.values())
                                .map(asked -> direction.asked(asked).source()),
                        Arrays.stream(Part.values()).map(direction::headingSource),
                        Stream.of(direction.mustNotContain(), direction.unmeasured(), direction.readings())
                                .flatMap(List::stream)
                                .map(Statement::source))
                .flatMap(source -> source)
                .toList();

        assertThat(sources).hasSizeGreaterThan(40).allSatisfy(source -> {
            assertThat(source.citation()).isNotBlank();
            assertThat(source.basis()).isNotBlank();
            assertThat(source.verified()).isFalse();
        });
    }

    @Test
    void what_a_bundle_must_not_contain_begins_with_what_was_said_in_mediation() {
        assertThat(direction.mustNotContain()).hasSize(5);
        assertThat(direction.mustNotContain().getFirst().text()).contains("in confidence for a mediation");
        assertThat(direction.unmeasured()).hasSize(3);
        assertThat(direction.readings()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_paper_has_a_part_whoever_it_is_of(PaperKind kind) {
        for (AppealType type : AppealType.values()) {
            for (Party party : Party.values()) {
                assertThat(direction.partOf(kind, party, Set.of(type))).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFICATE, NEITHER, SECTION_I, CORE",
        "DECISION_NOTICE, RESPONDENT, SECTION_I, CORE",
        "EHC_PLAN, RESPONDENT, SECTION_I, PLAN_AND_APPENDICES",
        "EHC_PLAN, RESPONDENT, DISABILITY_CLAIM, SUPPLEMENTARY",
        "SECTION_K_ADVICE, RESPONDENT, CEASE, PLAN_AND_APPENDICES",
        "WORKING_DOCUMENT, BOTH, SECTIONS_B_AND_F, WORKING_DOCUMENT",
        "REPORT, APPELLANT, SECTION_I, APPELLANT_EVIDENCE",
        "REPORT, RESPONDENT, SECTION_I, RESPONDENT_EVIDENCE",
        "REPORT, BOTH, SECTION_I, SHARED_EVIDENCE",
        "CORRESPONDENCE, NEITHER, SECTION_I, CORE",
        "REPORT, APPELLANT, DISABILITY_CLAIM, APPELLANT_EVIDENCE"
    })
    void a_paper_belongs_to_a_part_by_its_kind_and_whose_evidence_it_is(
            PaperKind kind, Party party, AppealType type, Part part) {
        assertThat(direction.partOf(kind, party, Set.of(type))).isEqualTo(part);
    }

    @Test
    void an_appeal_heard_with_a_claim_keeps_its_sections() {
        Set<AppealType> both = EnumSet.of(SECTION_I, DISABILITY_CLAIM);

        assertThat(direction.partOf(PaperKind.EHC_PLAN, Party.RESPONDENT, both)).isEqualTo(Part.PLAN_AND_APPENDICES);
        assertThat(direction.heading(Part.APPELLANT_EVIDENCE, both).text())
                .isEqualTo("Evidence of the parent or young person");
        assertThat(direction
                        .heading(Part.APPELLANT_EVIDENCE, Set.of(DISABILITY_CLAIM))
                        .text())
                .isEqualTo("Evidence of the claimant");
    }

    @Test
    void no_two_parts_have_the_same_letter() {
        assertThat(Part.values())
                .extracting(part -> direction.heading(part, Set.of(CEASE)).letter())
                .containsExactly("A", "B", "C", "D", "E", "F", "G");
    }

    @Test
    void an_edition_is_found_by_its_name_or_refused() {
        assertThat(PracticeDirection.of("pd1-2025.1").edition()).isEqualTo("pd1-2025.1");
        assertThatThrownBy(() -> PracticeDirection.of("pd9-2099.1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_appeal_of_no_type_has_no_limits() {
        assertThatThrownBy(() -> direction.evidence(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private Map<Part, Integer> pages(Set<AppealType> types) {
        return direction.limits(types).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, limit -> limit.getValue().most()));
    }
}
