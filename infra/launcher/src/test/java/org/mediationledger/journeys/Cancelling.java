package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** A local authority that cannot arrange mediation in time: certificate C3 (CFA 2014 s 55(5), reg 39). */
abstract non-sealed class Cancelling extends Journey {

    /** The letter was sent on 28 November 2023, and the family asked on 4 December. */
    private String cancelledTwice() {
        String kase = pursuing("2023-12-04", Intake.afterNoticeOf("2023-11-28"));
        cancelled(meetingArranged(kase, "2023-12-05", "2023-12-14"), "2023-12-12", "NO_DECISION_MAKER");
        cancelled(meetingArranged(kase, "2023-12-13", "2024-01-09"), "2024-01-08", "CANNOT_ATTEND");
        return kase;
    }

    private void cancelled(String meeting, String day, String reason) {
        as("coordinator")
                .on(day)
                .post(meeting + "/cancellation", "{by: 'LOCAL_AUTHORITY', reason: '%s'}".formatted(reason))
                .is(200);
    }

    private void saysSo(String kase) {
        as("authority")
                .on("2024-01-11")
                .post(kase + "/cannot-arrange", "{saidBy: 'Olu Officer', channel: 'EMAIL'}")
                .is(200);
    }

    @Test
    void an_authority_that_cancels_twice_and_says_that_it_cannot_arrange_gives_ground_for_a_certificate() {
        String kase = cancelledTwice();
        assertThat(running("adviser", kase)).containsEntry("ARRANGE_MEDIATION", "2024-01-03");
        as("adviser")
                .on("2024-01-10")
                .post(kase + "/certificates", "{ground: 'C3', adviserName: 'Ann Adviser'}")
                .isProblem(409, "GROUND_NOT_MADE_OUT");

        saysSo(kase);
        assertThat(running("adviser", kase))
                .containsEntry("ISSUE_CERTIFICATE/CANNOT_ARRANGE_TOLD", "2024-01-16")
                .containsEntry("APPEAL", "2024-01-29");

        certified(kase, "2024-01-16", "C3");
        JsonNode certificate = as("adviser").get(kase).json().at("/certificates/0");
        assertThat(certificate.path("dueOn").asString()).isEqualTo("2024-01-16");
        assertThat(certificate.path("issuedLate").asBoolean()).isFalse();
        assertThat(certificate.path("appealBy").asString()).isEqualTo("2024-02-16");
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2024-02-16");
        assertThat(entry("authority", kase, "certificate.issued")
                        .path("sentence")
                        .asString())
                .contains("was issued under s 55(5) with reg 39;")
                .contains("An appeal must reach the Tribunal by 16 February 2024");
        assertThat(story("authority", kase))
                .contains(
                        "The meeting was called off by the local authority: nobody with authority to resolve the issues could come.",
                        "The meeting was called off by the local authority: somebody needed could not attend.");
    }

    @Test
    void what_the_authority_must_write_is_taken_in_writing_only() {
        String kase = pursuing("2023-12-04", Intake.afterNoticeOf("2023-11-28"));
        as("authority")
                .on("2024-01-11")
                .post(kase + "/cannot-arrange", "{saidBy: 'Olu Officer', channel: 'TELEPHONE'}")
                .isProblem(422, "WRITING_NEEDED")
                .citing("SENDR reg 39");
    }

    @Test
    void the_right_to_mediate_survives_the_certificate() {
        String kase = cancelledTwice();
        saysSo(kase);
        certified(kase, "2024-01-16", "C3");
        String meeting = meetingArranged(kase, "2024-01-17", "2024-01-30");
        held(meeting, "2024-01-30");
        as("mediator")
                .on("2024-01-30")
                .post(kase + "/conclusion", "{outcome: 'FULL_AGREEMENT'}")
                .is(200);
        as("adviser")
                .on("2024-01-31")
                .post(kase + "/certificates", "{ground: 'C2', adviserName: 'Ann Adviser'}")
                .isProblem(409, "SECOND_CERTIFICATE_NEEDS_REASON")
                .saying("2024-02-16", "2024-02-29");
        as("adviser")
                .post(
                        kase + "/certificates",
                        "{ground: 'C2', adviserName: 'Ann Adviser', further: 'MEDIATED_AFTER_AUTHORITY_COULD_NOT'}")
                .is(201);
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2024-02-16");
    }
}
