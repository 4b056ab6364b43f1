package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Further certificates, paper ones, copies and withdrawals (CFA 2014 s 55(3); HESC Rules r 20(1)(c)(ii)). */
abstract non-sealed class Certifying extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    private String declined() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        return kase;
    }

    @Test
    void a_second_certificate_is_refused_with_both_appeal_dates_until_a_reason_is_given() {
        String kase = declined();
        certified(kase, "2026-10-23", "C1");
        as("adviser").on("2026-10-26").post(kase + "/mediation-request", "{}").is(200);
        as("coordinator")
                .post(kase + "/authority-informed", "{toldBy: 'FAMILY', channel: 'LETTER'}")
                .is(200);
        held(meetingArranged(kase, "2026-10-27", "2026-11-19"), "2026-11-19");
        as("mediator")
                .on("2026-11-19")
                .post(kase + "/conclusion", "{outcome: 'NO_AGREEMENT'}")
                .is(200);
        as("adviser")
                .on("2026-11-23")
                .post(kase + "/certificates", "{ground: 'C2', adviserName: 'Ann Adviser'}")
                .isProblem(409, "SECOND_CERTIFICATE_NEEDS_REASON")
                .citing("HESC Rules r 20(1)(c)(ii)")
                .saying("by 2026-11-23 (safe)", "by 2026-12-23");
        as("adviser")
                .post(
                        kase + "/certificates",
                        "{ground: 'C2', adviserName: 'Ann Adviser', further: 'MEDIATED_AFTER_DECLINING'}")
                .is(201);
        JsonNode second = as("adviser").get(kase).json().at("/certificates/1");
        assertThat(second.path("appealBy").asString()).isEqualTo("2026-11-23");
        assertThat(second.path("appealByOtherReading").asString()).isEqualTo("2026-12-23");
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2026-11-23");
        assertThat(story("authority", kase).getLast())
                .contains("by 23 November 2026", "if this certificate counted, by 23 December 2026");
    }

    @Test
    void the_same_ground_twice_is_refused_and_a_copy_keeps_the_date() {
        String kase = declined();
        String certificate = certified(kase, "2026-09-28", "C1").id();
        as("adviser")
                .on("2026-10-12")
                .post(kase + "/certificates", "{ground: 'C1', adviserName: 'Ann Adviser', further: 'OTHER_PROVIDER'}")
                .isProblem(409, "CERTIFICATE_DUPLICATE");
        as("coordinator")
                .post(kase + "/certificates/" + certificate + "/copies", "{}")
                .is(200);
        JsonNode file = as("adviser").get(kase).json();
        assertThat(file.path("certificates")).hasSize(1);
        assertThat(file.at("/certificates/0/issuedOn").asString()).isEqualTo("2026-09-28");
        assertThat(file.at("/certificates/0/copies/0/copy").asInt()).isEqualTo(1);
    }

    @Test
    void a_withdrawn_certificate_stops_counting_and_names_what_replaces_it() {
        String kase = declined();
        String first = certified(kase, "2026-10-20", "C1").id();
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2026-11-20");
        as("adviser")
                .on("2026-10-21")
                .post(kase + "/certificates/" + first + "/withdrawal", "{reason: 'WRONG_PERSON_OR_DECISION'}")
                .is(200);
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2026-11-10");
        as("adviser")
                .on("2026-10-22")
                .post(
                        kase + "/certificates",
                        "{ground: 'C1', adviserName: 'Ann Adviser', further: 'REPLACES_WITHDRAWN'}")
                .is(201);
        assertThat(running("adviser", kase)).containsEntry("APPEAL", "2026-11-23");
    }

    @Test
    void a_paper_certificate_from_before_enters_with_its_source_and_moves_the_appeal() {
        String kase = takenOn("2026-10-26", FAMILY);
        as("coordinator")
                .on("2026-10-26")
                .post(
                        kase + "/certificates/paper",
                        "{ground: 'C1', number: 'KIDS-2026-77', source: 'KIDS', issuedOn: '2026-10-12'}")
                .is(201);
        JsonNode certificate = as("coordinator").get(kase).json().at("/certificates/0");
        assertThat(certificate.path("numberOnPaper").asString()).isEqualTo("KIDS-2026-77");
        assertThat(certificate.path("source").asString()).isEqualTo("KIDS");
        assertThat(certificate.path("issuedOn").asString()).isEqualTo("2026-10-12");
        assertThat(running("coordinator", kase)).containsEntry("APPEAL", "2026-11-12");
        assertThat(story("coordinator", kase).getLast()).contains("KIDS-2026-77", "12 October 2026");
    }
}
