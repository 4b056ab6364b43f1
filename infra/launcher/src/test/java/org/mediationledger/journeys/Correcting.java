package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Corrections point at what they correct and state anew every date that hangs on it; nothing is edited. */
abstract non-sealed class Correcting extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    @Test
    void another_day_of_sending_restates_every_date_that_hangs_on_it() {
        String kase = takenOn("2026-09-24", FAMILY);
        String notice =
                entry("adviser", kase, "case.decision-notified").path("id").asString();
        as("coordinator")
                .on("2026-09-25")
                .post(
                        kase + "/corrections/decision",
                        "{corrects: '%s', kind: 'REFUSAL_TO_ASSESS', sentOn: '2026-09-03', reason: 'BETTER_EVIDENCE'}"
                                .formatted(notice))
                .is(200);
        assertThat(running("adviser", kase))
                .containsEntry("CONTACT_ADVISER", "2026-11-03")
                .containsEntry("APPEAL", "2026-11-03");
        assertThat(as("adviser").get(kase).text("/matter/decisions/0/sentOn")).isEqualTo("2026-09-03");

        JsonNode restated = entry("authority", kase, "case.dates-restated");
        assertThat(restated.path("corrects").asString()).isEqualTo(notice);
        assertThat(restated.path("dates")).hasSize(2).allSatisfy(date -> {
            assertThat(date.path("effect").asString()).isEqualTo("RESTATED");
            assertThat(date.path("before").asString()).isEqualTo("2026-11-10");
            assertThat(date.path("dueOn").asString()).isEqualTo("2026-11-03");
            assertThat(date.path("citation").asString()).isNotEmpty();
        });
        JsonNode corrected = entry("authority", kase, "case.decision-notified");
        assertThat(corrected.path("sentence").asString()).contains("It was sent on 10 September 2026.");
        assertThat(corrected.path("correctedBy").asString())
                .isEqualTo(entry("authority", kase, "case.decision-corrected")
                        .path("id")
                        .asString());
    }

    @Test
    void another_day_of_the_familys_no_moves_the_certificates_date() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        String no = entry("adviser", kase, "case.mediation-declined").path("id").asString();
        as("adviser")
                .on("2026-09-25")
                .post(
                        kase + "/corrections/date",
                        "{corrects: '%s', to: '2026-09-25', reason: 'MISTYPED'}".formatted(no))
                .is(200);
        assertThat(running("adviser", kase)).containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-30");
        JsonNode entry = entry("adviser", kase, "case.mediation-declined");
        assertThat(entry.path("occurredOn").asString()).isEqualTo("2026-09-24");
        assertThat(entry.path("correctedTo").asString()).isEqualTo("2026-09-25");
    }

    @Test
    void what_never_happened_is_struck_out_and_its_clock_runs_again() {
        String kase = advised("2026-09-24", FAMILY);
        String contact =
                entry("adviser", kase, "case.adviser-contacted").path("id").asString();
        assertThat(running("adviser", kase)).doesNotContainKey("CONTACT_ADVISER");
        as("adviser")
                .on("2026-09-25")
                .post(kase + "/corrections/strike-out", "{corrects: '%s', reason: 'WRONG_CASE'}".formatted(contact))
                .is(200);
        assertThat(running("adviser", kase)).containsEntry("CONTACT_ADVISER", "2026-11-10");
        assertThat(due("adviser", kase)).containsEntry("CONTACT_ADVISER", "2026-11-10");
        assertThat(entry("adviser", kase, "case.adviser-contacted")
                        .path("struckOut")
                        .asBoolean())
                .isTrue();
        as("adviser")
                .post(kase + "/corrections/strike-out", "{corrects: '%s', reason: 'WRONG_CASE'}".formatted(contact))
                .isProblem(404, "ENTRY_NOT_FOUND");
    }

    @Test
    void what_a_certificate_rests_on_cannot_be_struck_out_under_it() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        certified(kase, "2026-09-25", "C1");
        String no = entry("adviser", kase, "case.mediation-declined").path("id").asString();
        as("adviser")
                .post(kase + "/corrections/strike-out", "{corrects: '%s', reason: 'WRONG_CASE'}".formatted(no))
                .isProblem(409, "CERTIFICATE_RELIES_ON_ENTRY")
                .citing("CFA 2014 s 55(4)-(5)");
    }

    @Test
    void a_closed_case_has_no_dates_and_takes_no_commands_until_it_is_taken_up_again() {
        String kase = takenOn("2026-09-24", FAMILY);
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/closure", "{reason: 'FAMILY_WITHDREW'}")
                .is(200);
        assertThat(status("coordinator", kase)).isEqualTo("CLOSED");
        assertThat(running("coordinator", kase)).isEmpty();
        assertThat(due("coordinator", kase)).isEmpty();
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").isProblem(409, "CASE_CLOSED");

        as("coordinator").on("2026-10-05").post(kase + "/reopening", "{}").is(200);
        assertThat(status("coordinator", kase)).isEqualTo("NOTICE_SENT");
        assertThat(due("coordinator", kase))
                .containsEntry("APPEAL", "2026-11-10")
                .containsKey("CONTACT_ADVISER");
        as("adviser").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(200);
    }

    @Test
    void what_is_recorded_on_a_later_day_than_it_happened_is_flagged() {
        String kase = takenOn("2026-09-24", FAMILY);
        as("adviser")
                .on("2026-09-28")
                .post(kase + "/contact", "{channel: 'TELEPHONE', occurredOn: '2026-09-25'}")
                .is(200);
        as("adviser")
                .on("2026-09-28")
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                .is(200);
        JsonNode late = entry("authority", kase, "case.adviser-contacted");
        assertThat(late.path("late").asBoolean()).isTrue();
        assertThat(late.path("occurredOn").asString()).isEqualTo("2026-09-25");
        assertThat(late.path("recordedAt").asString()).isEqualTo("2026-09-28T09:00:00Z");
        assertThat(late.path("actorRole").asString()).isEqualTo("ADVISER");
        assertThat(late.path("actorOrganisation").asString()).isEqualTo("together-trust");
        assertThat(entry("authority", kase, "case.advice-given").path("late").asBoolean())
                .isFalse();
        as("adviser").post(kase + "/decline", "{occurredOn: '2026-09-29'}").isProblem(422, "DATE_IN_FUTURE");
    }
}
