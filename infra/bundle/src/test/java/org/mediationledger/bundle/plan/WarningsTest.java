package org.mediationledger.bundle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.mediationledger.bundle.direction.AppealType.CEASE;
import static org.mediationledger.bundle.direction.AppealType.DISABILITY_CLAIM;
import static org.mediationledger.bundle.direction.AppealType.RECOMMENDATIONS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ASSESS;
import static org.mediationledger.bundle.direction.AppealType.REFUSAL_TO_ISSUE;
import static org.mediationledger.bundle.direction.AppealType.SECTIONS_B_AND_F;
import static org.mediationledger.bundle.direction.AppealType.SECTION_I;
import static org.mediationledger.bundle.plan.SamplePaper.certificate;
import static org.mediationledger.bundle.plan.SamplePaper.paper;
import static org.mediationledger.bundle.plan.Warning.Code.NO_APPEAL_FORM;
import static org.mediationledger.bundle.plan.Warning.Code.NO_CERTIFICATE;
import static org.mediationledger.bundle.plan.Warning.Code.NO_DECISION_NOTICE;
import static org.mediationledger.bundle.plan.Warning.Code.NO_PLAN;
import static org.mediationledger.bundle.plan.Warning.Code.NO_RESPONSE;
import static org.mediationledger.bundle.plan.Warning.Code.NO_WORKING_DOCUMENT;
import static org.mediationledger.bundle.plan.Warning.Code.RECOMMENDATIONS_ALONE;
import static org.mediationledger.bundle.plan.Warning.Code.UNDATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mediationledger.bundle.direction.AppealType;
import org.mediationledger.bundle.direction.PaperKind;
import org.mediationledger.bundle.direction.PracticeDirection;
import org.mediationledger.bundle.plan.Warning.Code;

class WarningsTest {

    private final Planner planner = new Planner(PracticeDirection.inForce());

    static Stream<Arguments> emptyBundles() {
        return Stream.of(
                arguments(
                        EnumSet.of(REFUSAL_TO_ASSESS),
                        List.of(NO_CERTIFICATE, NO_DECISION_NOTICE, NO_APPEAL_FORM, NO_RESPONSE)),
                arguments(
                        EnumSet.of(REFUSAL_TO_ISSUE),
                        List.of(NO_CERTIFICATE, NO_DECISION_NOTICE, NO_APPEAL_FORM, NO_RESPONSE)),
                arguments(
                        EnumSet.of(SECTIONS_B_AND_F),
                        List.of(
                                NO_CERTIFICATE,
                                NO_DECISION_NOTICE,
                                NO_APPEAL_FORM,
                                NO_RESPONSE,
                                NO_PLAN,
                                NO_WORKING_DOCUMENT)),
                arguments(
                        EnumSet.of(SECTION_I),
                        List.of(NO_DECISION_NOTICE, NO_APPEAL_FORM, NO_RESPONSE, NO_PLAN, NO_WORKING_DOCUMENT)),
                arguments(
                        EnumSet.of(SECTION_I, SECTIONS_B_AND_F),
                        List.of(
                                NO_CERTIFICATE,
                                NO_DECISION_NOTICE,
                                NO_APPEAL_FORM,
                                NO_RESPONSE,
                                NO_PLAN,
                                NO_WORKING_DOCUMENT)),
                arguments(
                        EnumSet.of(CEASE),
                        List.of(NO_CERTIFICATE, NO_DECISION_NOTICE, NO_APPEAL_FORM, NO_RESPONSE, NO_PLAN)),
                arguments(EnumSet.of(DISABILITY_CLAIM), List.of(NO_APPEAL_FORM, NO_RESPONSE)),
                arguments(EnumSet.of(RECOMMENDATIONS), List.of(NO_APPEAL_FORM, NO_RESPONSE, RECOMMENDATIONS_ALONE)),
                arguments(
                        EnumSet.of(RECOMMENDATIONS, DISABILITY_CLAIM),
                        List.of(NO_APPEAL_FORM, NO_RESPONSE, RECOMMENDATIONS_ALONE)),
                arguments(
                        EnumSet.of(RECOMMENDATIONS, REFUSAL_TO_ISSUE),
                        List.of(NO_CERTIFICATE, NO_DECISION_NOTICE, NO_APPEAL_FORM, NO_RESPONSE)));
    }

    @ParameterizedTest
    @MethodSource("emptyBundles")
    void what_an_appeal_needs_and_has_not_is_told(Set<AppealType> types, List<Code> expected) {
        BundlePlan plan = planner.first(SampleRequest.of().about(types).request());

        assertThat(plan.warnings()).extracting(Warning::code).containsExactlyElementsOf(expected);
        assertThat(plan.warnings()).allMatch(warning -> warning.paper() == null);
    }

    @Test
    void a_bundle_with_all_that_it_needs_has_nothing_to_look_at() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        certificate("cert"),
                        paper("notice").kind(PaperKind.DECISION_NOTICE),
                        paper("form").kind(PaperKind.APPEAL_FORM),
                        paper("response").kind(PaperKind.RESPONSE),
                        paper("ehcp").kind(PaperKind.EHC_PLAN),
                        paper("wd").kind(PaperKind.WORKING_DOCUMENT))
                .about(SECTIONS_B_AND_F, SECTION_I)
                .request());

        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void undated_papers_are_named_in_the_order_of_the_bundle() {
        BundlePlan plan = planner.first(SampleRequest.of(
                        paper("b").undated(),
                        paper("dated"),
                        paper("a").undated(),
                        certificate("z").undated())
                .request());

        assertThat(plan.warnings())
                .filteredOn(warning -> warning.code() == UNDATED)
                .containsExactly(
                        new Warning(UNDATED, new PaperId("z")),
                        new Warning(UNDATED, new PaperId("a")),
                        new Warning(UNDATED, new PaperId("b")));
    }

    @Test
    void every_warning_is_a_sentence() {
        assertThat(Code.values()).extracting(Code::sentence).allMatch(sentence -> sentence.endsWith("."));
        assertThat(SlipReason.values()).extracting(SlipReason::sentence).allMatch(sentence -> sentence.endsWith("."));
    }
}
