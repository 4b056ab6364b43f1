package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** What becomes of a decision, of those who answer for a child, and of children who belong together. */
abstract non-sealed class Deciding extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    private static final Intake ABOUT_A_SCHOOL =
            FAMILY.with("decision", Map.of("kind", "PLAN_CONTENT", "sectionIOnly", true, "sentOn", "2026-09-10"));

    @Test
    void a_decision_that_is_withdrawn_or_replaced_leaves_its_time_running_and_the_new_one_has_a_case_of_its_own() {
        String kase = takenOn("2026-09-21", FAMILY);
        Map<String, String> before = running("coordinator", kase);
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/decision/withdrawal", "{}")
                .is(200);
        as("coordinator").post(kase + "/decision/withdrawal", "{}").isProblem(409, "DECISION_ALREADY_WITHDRAWN");
        as("coordinator")
                .on("2026-10-05")
                .post(kase + "/decision/supersession", "{change: 'DECIDED_ANEW'}")
                .is(200);
        assertThat(running("authority", kase)).isEqualTo(before).containsEntry("APPEAL", "2026-11-10");
        assertThat(story("authority", kase))
                .contains("The local authority says that it has withdrawn its decision. The time to appeal runs on.")
                .anyMatch(sentence -> sentence.startsWith("Another decision took the place of this one"));

        String later = "/api/cases/"
                + as("coordinator")
                        .on("2026-10-06")
                        .post(
                                kase + "/continuation",
                                Intake.afterNoticeOf("2026-10-05")
                                        .continuing("PREVIOUS", "together-trust", "2026-10-06"))
                        .is(201)
                        .id();
        assertThat(running("coordinator", later))
                .as("2 months from 5 October is a Saturday")
                .isEqualTo(Map.of("APPEAL", "2026-12-07"));
        assertThat(running("coordinator", kase)).isEqualTo(before);
        assertThat(entry("coordinator", kase, "case.linked").path("class").asString())
                .isEqualTo("CONFIDENTIAL");
    }

    @Test
    void an_appeal_that_is_widened_beyond_section_I_needs_a_certificate_and_gets_no_new_days() {
        String kase = advised("2026-09-24", ABOUT_A_SCHOOL);
        as("coordinator")
                .on("2026-09-30")
                .post(kase + "/decision/widening", "{sections: ['F', 'B']}")
                .is(200);
        assertThat(running("adviser", kase)).isEqualTo(Map.of("APPEAL", "2026-11-10"));
        assertThat(story("authority", kase))
                .anyMatch(sentence -> sentence.startsWith(
                        "The appeal is to concern Section B and F too, so a certificate is needed"));
        as("adviser").on("2026-10-01").post(kase + "/decline", "{}").is(200);
        assertThat(running("adviser", kase)).containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-06");
        as("coordinator")
                .post(kase + "/decision/widening", "{sections: ['B']}")
                .isProblem(409, "APPEAL_NOT_SECTION_I_ONLY");
    }

    @Test
    void a_widening_is_held_against_the_first_contact() {
        String kase = takenOn("2026-09-24", ABOUT_A_SCHOOL);
        as("coordinator")
                .on("2026-11-16")
                .post(kase + "/decision/widening", "{sections: ['B']}")
                .is(200);
        assertThat(as("coordinator")
                        .get(kase)
                        .json()
                        .at("/notices/widenings/0/contactMissed")
                        .asBoolean())
                .isTrue();
        assertThat(story("authority", kase).getLast()).contains("the Tribunal's permission may be needed");
    }

    @Test
    void each_of_several_commissioning_bodies_is_to_be_told_by_the_same_day() {
        String kase = pursuing("2026-09-24", FAMILY.about("EDUCATION", "HEALTH").with("commissioner", "QOP"));
        as("coordinator").post(kase + "/commissioners", "{commissioner: 'QF7'}").is(200);
        assertThat(running("coordinator", kase))
                .containsEntry("TELL_COMMISSIONER", "2026-09-29")
                .containsEntry("TELL_COMMISSIONER/QF7", "2026-09-29")
                .containsEntry("ARRANGE_MEDIATION", "2026-10-24");
        as("authority")
                .on("2026-09-25")
                .post(kase + "/commissioner-informed", "{channel: 'EMAIL'}")
                .isProblem(422, "COMMISSIONER_NOT_NAMED");
        as("authority")
                .post(kase + "/commissioner-informed", "{commissioner: 'QF7', channel: 'EMAIL'}")
                .is(200);
        assertThat(running("coordinator", kase))
                .containsKey("TELL_COMMISSIONER")
                .doesNotContainKey("TELL_COMMISSIONER/QF7");
    }

    @Test
    void an_authority_that_looks_after_a_child_never_holds_the_right_against_itself() {
        String kase = takenOn("2026-09-21", FAMILY);
        as("coordinator")
                .post(kase + "/care", "{lookedAfterBy: 'E08000003', holder: 'AUTHORITY'}")
                .isProblem(409, "AUTHORITY_AGAINST_ITSELF")
                .citing("CFA 2014 ss 51-52");
        as("coordinator")
                .post(kase + "/care", "{lookedAfterBy: 'E08000003', holder: 'FOSTER_CARER'}")
                .is(200);
        as("coordinator")
                .post(kase + "/care", "{lookedAfterBy: 'E08000006', holder: 'AUTHORITY'}")
                .is(200);
        as("coordinator")
                .post(kase + "/authority", "{localAuthority: 'E08000006', why: 'PLAN_TRANSFERRED'}")
                .isProblem(409, "AUTHORITY_AGAINST_ITSELF");
        assertThat(as("authority").get(kase).text("/bodies/care/1/holder")).isEqualTo("AUTHORITY");
        assertThat(as("frontdoor").get(kase).list("/bodies/care")).isEmpty();
    }

    @Test
    void why_a_provider_has_a_case_is_said_with_its_contract_and_where_an_intake_ends_elsewhere_with_the_place() {
        String kase = takenOn("2026-09-21", FAMILY);
        as("coordinator")
                .post(kase + "/allocation", "{basis: 'CAPACITY', contract: 'manchester-2026'}")
                .is(200);
        assertThat(as("authority").get(kase).text("/bodies/allocationReasons/0/contract"))
                .isEqualTo("manchester-2026");
        assertThat(as("frontdoor").get(kase).list("/bodies/allocationReasons")).isEmpty();
        as("coordinator").post(kase + "/intake-end", "{result: 'SIGNPOSTED'}").isProblem(422, "SIGNPOST_MISSING");
        as("coordinator")
                .post(kase + "/intake-end", "{result: 'SIGNPOSTED', signpostedTo: 'The council\\'s travel team'}")
                .is(200);
        assertThat(story("authority", kase)).anyMatch(sentence -> sentence.contains("The council's travel team"));
        as("coordinator").post(kase + "/intake-end", "{result: 'MEDIATION'}").isProblem(409, "INTAKE_ALREADY_ENDED");
    }

    @Test
    void sisters_are_spoken_of_at_one_sitting_and_each_keeps_her_own_outcome_and_certificate() {
        String one = pursuing("2026-09-24", FAMILY);
        String other = pursuing("2026-09-24", FAMILY.with("child", Map.of("name", "Bea Example")));
        as("coordinator")
                .post(
                        one + "/links",
                        "{other: '%s', relation: 'SIBLING'}".formatted(other.substring("/api/cases/".length())))
                .is(200);
        String meeting = meetingArranged(one, "2026-09-25", "2026-10-08");
        String beside = meetingArranged(other, "2026-09-25", "2026-10-08");
        held(meeting, "2026-10-08");
        held(beside, "2026-10-08");
        as("mediator").post(one + "/conclusion", "{outcome: 'NO_AGREEMENT'}").is(200);
        assertThat(running("adviser", other)).doesNotContainKey("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED");
        as("mediator")
                .post(other + "/conclusion", "{outcome: 'FULL_AGREEMENT'}")
                .is(200);
        certified(one, "2026-10-09", "C2");
        assertThat(as("adviser").get(other).list("/certificates")).isEmpty();
        certified(other, "2026-10-12", "C2");
        assertThat(as("adviser").get(one).list("/certificates")).hasSize(1);
        assertThat(as("adviser").get(one).text("/conclusion/outcomes/0/outcome"))
                .isEqualTo("NO_AGREEMENT");
        assertThat(as("adviser").get(other).text("/conclusion/outcomes/0/outcome"))
                .isEqualTo("FULL_AGREEMENT");
    }
}
