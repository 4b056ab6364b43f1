package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** An appeal about the named school alone: no certificate is needed, and none gives time (CFA 2014 s 55(2)). */
abstract non-sealed class SectionIOnly extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10")
            .with("decision", Map.of("kind", "PLAN_CONTENT", "sectionIOnly", true, "sentOn", "2026-09-10"));

    @Test
    void two_months_from_the_notice_are_final() {
        String kase = advised("2026-09-24", FAMILY);
        assertThat(running("adviser", kase)).isEqualTo(Map.of("APPEAL", "2026-11-10"));
        assertThat(as("adviser").get(kase).text("/deadlines/0/explanation")).containsIgnoringCase("final");
    }

    @Test
    void a_certificate_on_request_is_marked_not_required_and_moves_nothing() {
        String kase = advised("2026-10-26", FAMILY);
        as("adviser").on("2026-10-26").post(kase + "/decline", "{}").is(200);
        assertThat(running("adviser", kase)).isEqualTo(Map.of("APPEAL", "2026-11-10"));
        certified(kase, "2026-10-28", "C1");
        assertThat(as("adviser")
                        .get(kase)
                        .json()
                        .at("/certificates/0/notRequired")
                        .asBoolean())
                .isTrue();
        assertThat(running("adviser", kase)).isEqualTo(Map.of("APPEAL", "2026-11-10"));
    }

    @Test
    void no_other_decision_can_concern_section_I_alone() {
        as("coordinator")
                .on("2026-09-24")
                .post(Intake.afterNoticeOf("2026-09-10")
                        .with(
                                "decision",
                                Map.of("kind", "REFUSAL_TO_ASSESS", "sectionIOnly", true, "sentOn", "2026-09-10")))
                .isProblem(422, "SECTION_I_NEEDS_PLAN_CONTENT")
                .citing("CFA 2014 s 55(2)");
    }
}
