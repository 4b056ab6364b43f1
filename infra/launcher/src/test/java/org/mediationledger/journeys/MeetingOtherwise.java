package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** What happens on real days: nobody comes, nobody arranges, nobody answers, or it is settled before anybody met. */
abstract non-sealed class MeetingOtherwise extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10").about("EDUCATION");

    @Test
    void a_meeting_that_nobody_from_the_authority_came_to_is_not_held_and_the_thirty_days_run_on() {
        String kase = pursuing("2026-09-24", FAMILY);
        String meeting = meetingArranged(kase, "2026-09-25", "2026-10-08");
        as("coordinator")
                .on("2026-09-28")
                .post(meeting + "/setting", "{mode: 'IN_PERSON', neutralVenue: true, plannedMinutes: 150}")
                .is(200);
        as("coordinator")
                .on("2026-09-28")
                .post(meeting + "/papers-sent", "{to: 'FAMILY', channel: 'LETTER'}")
                .is(200);
        as("mediator")
                .on("2026-10-08")
                .post(meeting + "/not-held", "{reason: 'NO_SHOW', absent: ['LOCAL_AUTHORITY']}")
                .is(200);
        assertThat(running("coordinator", kase)).containsEntry("ARRANGE_MEDIATION", "2026-10-24");
        assertThat(story("authority", kase).getLast())
                .isEqualTo("The meeting did not take place: somebody needed did not come; absent: the local"
                        + " authority.");
        JsonNode file = as("coordinator").get(kase).json();
        assertThat(file.at("/meetings/0/conduct/settings/0/mode").asString()).isEqualTo("IN_PERSON");
        assertThat(file.at("/meetings/0/conduct/notHeld/0/absent/0").asString()).isEqualTo("LOCAL_AUTHORITY");
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C3', adviserName: 'Ann Adviser'}")
                .isProblem(409, "GROUND_NOT_MADE_OUT");
        as("coordinator")
                .on("2026-10-09")
                .post(
                        kase + "/delays",
                        "{clock: 'ARRANGE_MEDIATION', cause: 'LOCAL_AUTHORITY', reason: 'NO_DECISION_MAKER'}")
                .is(200);
        assertThat(running("coordinator", kase)).containsEntry("ARRANGE_MEDIATION", "2026-10-24");
    }

    @Test
    void a_mediation_that_the_authority_breaks_off_part_heard_leads_to_a_certificate_of_participation() {
        String kase = pursuing("2026-09-24", FAMILY);
        String meeting = meetingArranged(kase, "2026-09-25", "2026-10-08");
        held(meeting, "2026-10-08");
        as("mediator")
                .on("2026-10-08")
                .post(meeting + "/timing", "{startedAt: '10:40', minutes: 95}")
                .is(200);
        as("mediator").on("2026-10-08").post(meeting + "/adjournment", "{}").is(200);
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/conclusion", "{outcome: 'NO_AGREEMENT'}")
                .isProblem(409, "MEDIATION_ADJOURNED")
                .citing("SENDR reg 39");
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/abandonment", "{by: 'LOCAL_AUTHORITY', outcome: 'NO_AGREEMENT'}")
                .is(200);
        assertThat(running("adviser", kase)).containsEntry("ISSUE_CERTIFICATE/MEDIATION_CONCLUDED", "2026-10-15");
        certified(kase, "2026-10-13", "C2");
    }

    @Test
    void the_appeal_window_is_shown_until_the_family_itself_confirms_that_the_matter_is_resolved() {
        String kase = pursuing("2026-09-24", FAMILY);
        as("authority")
                .on("2026-10-01")
                .post(kase + "/early-resolution", "{how: 'DECISION_CHANGED'}")
                .is(200);
        assertThat(running("authority", kase)).containsKeys("APPEAL", "ARRANGE_MEDIATION");
        as("coordinator")
                .on("2026-10-02")
                .post(kase + "/early-resolution/confirmation", "{}")
                .is(200);
        assertThat(running("coordinator", kase)).isEmpty();
        assertThat(due("coordinator", kase)).isEmpty();
        assertThat(status("coordinator", kase)).isEqualTo("RESOLVED");
        as("coordinator")
                .post(kase + "/agreement", "{items: [{action: 'ASSESS', owner: 'LOCAL_AUTHORITY', what: 'Assess'}]}")
                .isProblem(409, "MEDIATION_NOT_HELD");
        as("coordinator")
                .on("2026-10-12")
                .post(kase + "/early-resolution/dispute", "{}")
                .is(200);
        assertThat(running("coordinator", kase))
                .containsEntry("APPEAL", "2026-11-10")
                .containsEntry("ARRANGE_MEDIATION", "2026-10-24");
    }

    @Test
    void a_family_is_given_up_only_after_two_attempts_a_last_letter_and_its_time_to_answer() {
        String kase = advised("2026-09-24", FAMILY);
        as("coordinator")
                .on("2026-10-12")
                .post(kase + "/closure", "{reason: 'NO_RESPONSE'}")
                .isProblem(409, "LAST_LETTER_MISSING");
        String letter = "{channel: 'LETTER', replyBy: '2026-10-23'}";
        triedInVain(kase, "2026-10-01", "TELEPHONE");
        as("coordinator").on("2026-10-05").post(kase + "/last-letter", letter).isProblem(422, "ATTEMPTS_MISSING");
        triedInVain(kase, "2026-10-07", "EMAIL");
        as("coordinator").on("2026-10-12").post(kase + "/last-letter", letter).is(200);
        as("coordinator")
                .on("2026-10-23")
                .post(kase + "/closure", "{reason: 'NO_RESPONSE'}")
                .isProblem(409, "REPLY_STILL_AWAITED");
        as("coordinator")
                .on("2026-10-24")
                .post(kase + "/closure", "{reason: 'NO_RESPONSE'}")
                .is(200);
    }

    private void triedInVain(String kase, String on, String channel) {
        as("coordinator")
                .on(on)
                .post(
                        kase + "/contact-attempts",
                        "{at: '10:30', channel: '%s', result: 'NO_ANSWER'}".formatted(channel))
                .is(200);
    }

    @Test
    void from_day_25_a_family_that_waits_is_owed_a_written_offer_and_may_stop() {
        String kase = pursuing("2026-09-24", FAMILY);
        assertThat(offerDue(kase, "2026-10-18")).isEmpty();
        assertThat(offerDue(kase, "2026-10-19")).isEqualTo("2026-10-19");
        assertThat(pages("coordinator", "/api/due?rule=ARRANGE_MEDIATION&limit=200"))
                .filteredOn(item -> kase.endsWith(item.path("caseId").asString()))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.path("offerDueSince").asString()).isEqualTo("2026-10-19"));

        as("coordinator")
                .on("2026-10-20")
                .post(kase + "/written-offers", "{channel: 'EMAIL'}")
                .is(200);
        assertThat(offerDue(kase, "2026-10-20")).isEmpty();
        assertThat(offerDue(kase, "2026-10-27"))
                .as("fourteen days before the appeal")
                .isEqualTo("2026-10-27");

        as("coordinator")
                .on("2026-10-28")
                .post(kase + "/written-offers", "{channel: 'LETTER'}")
                .is(200);
        as("coordinator")
                .on("2026-10-29")
                .post(kase + "/written-offers/choice", "{choice: 'STOP_FOR_CERTIFICATE'}")
                .is(200);
        assertThat(running("adviser", kase))
                .containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-11-03")
                .doesNotContainKey("ARRANGE_MEDIATION");
        certified(kase, "2026-10-30", "C1B");
    }

    @Test
    void an_agreed_step_is_signed_for_varied_and_disputed() {
        String kase = pursuing("2026-09-24", FAMILY);
        String meeting = meetingArranged(kase, "2026-09-25", "2026-10-08");
        held(meeting, "2026-10-08");
        as("mediator")
                .on("2026-10-08")
                .post(
                        kase + "/agreement",
                        "{items: [{action: 'RECONSIDER', owner: 'LOCAL_AUTHORITY', what: 'Back to the panel'}]}")
                .is(200);
        String item = as("coordinator")
                .get(kase)
                .json()
                .at("/conclusion/agreements/0/items/0/item")
                .asString();
        String clock = "RECONSIDER/" + item;
        assertThat(running("authority", kase)).containsEntry(clock, "2026-10-22");
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/agreement/signatures", "{party: 'LOCAL_AUTHORITY'}")
                .is(200);
        assertThat(running("authority", kase)).containsEntry(clock, "2026-10-26");
        as("authority")
                .on("2026-10-21")
                .post(kase + "/agreement/items/" + item + "/done", "{}")
                .is(200);
        assertThat(running("authority", kase)).doesNotContainKey(clock);
        as("coordinator")
                .on("2026-10-28")
                .post(kase + "/agreement/items/" + item + "/not-done", "{}")
                .is(200);
        assertThat(running("authority", kase)).containsEntry(clock, "2026-10-26");
        as("mediator")
                .on("2026-10-30")
                .post(kase + "/agreement/items/" + item + "/variation", "{agreedBy: '2026-11-13'}")
                .is(200);
        assertThat(running("authority", kase)).containsEntry(clock, "2026-11-13");
    }

    @Test
    void a_familys_travel_is_claimed_decided_and_paid() {
        String kase = pursuing("2026-09-24", FAMILY);
        String meeting = meetingArranged(kase, "2026-09-25", "2026-10-08");
        held(meeting, "2026-10-08");
        String id = as("coordinator")
                .on("2026-10-09")
                .post(
                        kase + "/expenses",
                        "{meeting: '%s', kind: 'TRAVEL', pence: 1860}"
                                .formatted(meeting.substring(meeting.lastIndexOf('/') + 1)))
                .is(201)
                .id();
        as("authority")
                .on("2026-10-12")
                .post(kase + "/expenses/" + id + "/decision", "{payer: 'LOCAL_AUTHORITY', allowedPence: 1500}")
                .is(200);
        as("authority")
                .on("2026-10-14")
                .post(kase + "/expenses/" + id + "/payment", "{}")
                .is(200);
        assertThat(story("authority", kase))
                .endsWith(
                        "The family claimed an expense: travel, £18.60.",
                        "Of an expense £15.00 was allowed by the local authority.",
                        "An expense was paid.");
    }

    private String offerDue(String kase, String day) {
        return as("coordinator").on(day).get(kase).json().at("/offerDue/since").asString("");
    }
}
