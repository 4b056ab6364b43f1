package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Mediation that is held: certificate C2 (CFA 2014 s 55(5)), and what was agreed (SEND Regulations 2014 reg 42). */
abstract non-sealed class Mediating extends Journey {

    private static final Intake FAMILY =
            Intake.afterNoticeOf("2026-09-10").about("EDUCATION", "HEALTH").with("commissioner", "QOP");

    @Test
    void two_sessions_end_in_a_certificate_three_working_days_after_the_conclusion() {
        String kase = twoSessions();
        as("mediator")
                .on("2026-10-29")
                .post(kase + "/conclusion", "{outcome: 'PARTIAL_AGREEMENT'}")
                .is(200);
        assertThat(running("coordinator", kase)).containsEntry("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-11-03");

        certified(kase, "2026-11-03", "C2");
        JsonNode certificate = as("coordinator").get(kase).json().at("/certificates/0");
        assertThat(certificate.path("ground").asString()).isEqualTo("C2");
        assertThat(certificate.path("dueOn").asString()).isEqualTo("2026-11-03");
        assertThat(certificate.path("issuedLate").asBoolean()).isFalse();
        assertThat(certificate.path("appealBy").asString()).isEqualTo("2026-12-03");
        assertThat(entry("authority", kase, "certificate.issued")
                        .path("sentence")
                        .asString())
                .contains("under s 55(5);")
                .doesNotContainIgnoringCase("partial");
    }

    @Test
    void the_thirty_days_run_from_the_day_on_which_the_authority_knew_to_the_first_session() {
        String kase = pursuing("2026-09-24", FAMILY);
        assertThat(running("authority", kase))
                .containsEntry("ARRANGE_MEDIATION", "2026-10-24")
                .containsEntry("TELL_COMMISSIONER", "2026-09-29");
        as("authority")
                .on("2026-09-28")
                .post(kase + "/commissioner-informed", "{channel: 'EMAIL'}")
                .is(200);
        String first = meetingArranged(kase, "2026-09-25", "2026-10-08");
        held(first, "2026-10-08");
        assertThat(running("authority", kase)).doesNotContainKeys("ARRANGE_MEDIATION", "TELL_COMMISSIONER");
        assertThat(as("authority").get(kase).list("/met")).anySatisfy(met -> {
            assertThat(met.path("rule").asString()).isEqualTo("ARRANGE_MEDIATION");
            assertThat(met.path("metOn").asString()).isEqualTo("2026-10-08");
            assertThat(met.path("late").asBoolean()).isFalse();
        });
    }

    @Test
    void an_adjourned_mediation_is_not_concluded_and_certifies_nothing() {
        String kase = pursuing("2026-09-24", FAMILY);
        held(meetingArranged(kase, "2026-09-25", "2026-10-08"), "2026-10-08");
        meetingArranged(kase, "2026-10-09", "2026-10-29");
        as("mediator")
                .post(kase + "/conclusion", "{outcome: 'NO_AGREEMENT'}")
                .isProblem(409, "MEETING_STILL_PLANNED")
                .citing("SENDR reg 39");
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C2', adviserName: 'Ann Adviser'}")
                .isProblem(409, "GROUND_NOT_MADE_OUT");
        assertThat(running("adviser", kase)).doesNotContainKey("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED");
    }

    @Test
    void every_agreed_step_has_a_clock_of_its_own_and_is_done_in_time_or_late() {
        String kase = twoSessions();
        as("mediator")
                .on("2026-10-29")
                .post(kase + "/conclusion", "{outcome: 'PARTIAL_AGREEMENT'}")
                .is(200);
        as("mediator").on("2026-10-30").post(kase + "/agreement", """
                        {occurredOn: '2026-10-29', items: [
                          {action: 'AMEND_CONTENT', owner: 'LOCAL_AUTHORITY', what: 'Weekly therapy in Section F'},
                          {action: 'NON_APPEALABLE', owner: 'COMMISSIONING_BODY', what: 'A wheelchair'},
                          {action: 'NON_APPEALABLE', owner: 'LOCAL_AUTHORITY', what: 'Transport', agreedBy: '2027-01-15'},
                          {action: 'VOLUNTARY', owner: 'THIRD_PARTY', what: 'A visit to the school'}]}
                        """).is(200);
        List<String> items = as("coordinator").get(kase).list("/conclusion/agreements/0/items").stream()
                .map(item -> item.path("item").asString())
                .toList();
        String content = "AMEND_CONTENT/" + items.get(0);
        String wheelchair = "NON_APPEALABLE_ACTION/" + items.get(1);
        String transport = "NON_APPEALABLE_ACTION/" + items.get(2);
        assertThat(due("coordinator", kase))
                .containsEntry(content, "2026-12-03")
                .containsEntry(wheelchair, "2026-11-12")
                .containsEntry(transport, "2027-01-15");
        assertThat(due("coordinator", kase).keySet()).noneMatch(clock -> clock.endsWith(items.get(3)));

        done(kase, items.get(1), "2026-11-12", "2026-11-12");
        done(kase, items.get(0), "2026-12-07", "2026-12-04");
        done(kase, items.get(3), "2026-12-07", "2026-12-07");
        assertThat(due("coordinator", kase))
                .doesNotContainKeys(content, wheelchair)
                .containsKey(transport);
        assertThat(lateness(kase)).containsEntry(wheelchair, false).containsEntry(content, true);
        as("coordinator")
                .post(kase + "/agreement/items/" + items.get(0) + "/done", "{}")
                .isProblem(409, "STEP_ALREADY_DONE");
    }

    @Test
    void short_notice_needs_the_familys_consent() {
        String kase = pursuing("2026-09-24", FAMILY);
        String plan = "{plannedOn: '2026-10-01', place: 'https://meet.example/7', mediators: ['mediator'],"
                + " noticeGivenOn: '2026-09-25'%s}";
        as("coordinator")
                .on("2026-09-25")
                .post(kase + "/meetings", plan.formatted(""))
                .isProblem(409, "NOTICE_TOO_SHORT")
                .citing("SENDR reg 37");
        as("coordinator")
                .post(kase + "/meetings", plan.formatted(", shortNoticeConsent: true"))
                .is(201);
        assertThat(story("authority", kase).getLast()).endsWith("The family agreed to short notice.");
    }

    @Test
    void a_meeting_may_be_moved_and_its_notice_with_it() {
        String kase = pursuing("2026-09-24", FAMILY);
        String meeting = meetingArranged(kase, "2026-09-25", "2026-10-22");
        as("coordinator")
                .on("2026-09-28")
                .post(meeting + "/move", "{plannedOn: '2026-10-23', place: 'The library', movedBy: 'FAMILY'}")
                .is(200);
        String clock = "MEETING_NOTICE/" + meeting.substring(meeting.lastIndexOf('/') + 1);
        assertThat(running("coordinator", kase)).containsEntry(clock, "2026-10-16");
        as("coordinator").on("2026-10-02").post(meeting + "/notice", "{}").is(200);
        assertThat(running("coordinator", kase)).doesNotContainKey(clock);
    }

    private String twoSessions() {
        String kase = pursuing("2026-09-24", FAMILY);
        held(meetingArranged(kase, "2026-09-25", "2026-10-08"), "2026-10-08");
        held(meetingArranged(kase, "2026-10-09", "2026-10-29"), "2026-10-29");
        return kase;
    }

    private void done(String kase, String item, String recordedOn, String doneOn) {
        as("coordinator")
                .on(recordedOn)
                .post(kase + "/agreement/items/" + item + "/done", "{occurredOn: '%s'}".formatted(doneOn))
                .is(200);
    }

    private Map<String, Boolean> lateness(String kase) {
        return as("coordinator").get(kase).list("/met").stream()
                .collect(Collectors.toMap(
                        met -> met.path("clock").asString(),
                        met -> met.path("late").asBoolean()));
    }
}
