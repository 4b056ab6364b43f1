package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** Mediation about health alone: the commissioning body arranges it, and no certificate follows (CFA 2014 s 53(3)). */
abstract non-sealed class HealthOnly extends Journey {

    private String health() {
        return pursuing(
                "2026-10-02", Intake.afterNoticeOf("2026-09-10").about("HEALTH").with("commissioner", "QOP"));
    }

    @Test
    void the_commissioning_bodys_thirty_days_run_from_its_being_told() {
        String kase = health();
        assertThat(running("icb", kase))
                .containsEntry("TELL_COMMISSIONER", "2026-10-07")
                .doesNotContainKey("ARRANGE_MEDIATION");
        as("authority")
                .on("2026-10-07")
                .post(kase + "/commissioner-informed", "{channel: 'EMAIL'}")
                .is(200);
        assertThat(running("icb", kase)).containsEntry("ARRANGE_MEDIATION", "2026-11-06");
        assertThat(as("icb").get(kase).list("/deadlines"))
                .filteredOn(date -> date.path("rule").asString().equals("ARRANGE_MEDIATION"))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.path("owedBy").asString()).isEqualTo("COMMISSIONING_BODY");
                    assertThat(date.path("runsFrom").asString()).isEqualTo("2026-10-07");
                });
    }

    @Test
    void an_appeal_stays_possible_if_an_education_part_is_appealed_too() {
        String kase = health();
        assertThat(as("adviser").get(kase).list("/deadlines"))
                .filteredOn(date -> date.path("rule").asString().equals("APPEAL"))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.path("conditional").asBoolean()).isTrue();
                    assertThat(date.path("explanation").asString()).contains("education part");
                });
    }

    @Test
    void mediating_it_gives_no_certificate_and_the_authority_is_told_of_the_agreement() {
        String kase = health();
        as("authority")
                .on("2026-10-07")
                .post(kase + "/commissioner-informed", "{channel: 'EMAIL'}")
                .is(200);
        held(meetingArranged(kase, "2026-10-09", "2026-11-05"), "2026-11-05");
        as("mediator")
                .on("2026-11-12")
                .post(kase + "/conclusion", "{outcome: 'FULL_AGREEMENT'}")
                .is(200);
        as("mediator").on("2026-11-12").post(kase + "/agreement", """
                        {items: [{action: 'NON_APPEALABLE', owner: 'COMMISSIONING_BODY', what: 'A wheelchair'}]}
                        """).is(200);
        assertThat(running("icb", kase))
                .containsEntry("TELL_LA_OF_AGREEMENT", "2026-11-19")
                .containsValue("2026-11-26")
                .doesNotContainKey("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED");
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C2', adviserName: 'Ann Adviser'}")
                .isProblem(409, "HEALTH_ONLY_NO_CERTIFICATE")
                .citing("CFA 2014 s 55(5)");

        as("icb")
                .on("2026-11-18")
                .post(kase + "/agreement/authority-told", "{}")
                .is(200);
        assertThat(running("icb", kase)).doesNotContainKey("TELL_LA_OF_AGREEMENT");
    }

    @Test
    void the_authority_does_not_arrange_it_and_so_cannot_say_that_it_cannot() {
        String kase = health();
        as("authority")
                .on("2026-10-20")
                .post(kase + "/cannot-arrange", "{saidBy: 'Olu Officer', channel: 'EMAIL'}")
                .isProblem(409, "AUTHORITY_DOES_NOT_ARRANGE")
                .citing("CFA 2014 s 53(3)");
    }

    @Test
    void the_commissioning_body_reaches_no_case_in_which_health_is_not_in_issue() {
        String kase = takenOn("2026-10-02", Intake.afterNoticeOf("2026-09-10").with("commissioner", "QOP"));
        as("icb").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("coordinator")
                .post(kase + "/issues", "{issues: ['EDUCATION', 'HEALTH']}")
                .is(200);
        as("icb").get(kase).is(200);
    }
}
