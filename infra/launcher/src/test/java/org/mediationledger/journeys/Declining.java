package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** A family that does not wish to mediate: certificate C1 (CFA 2014 s 55(4), SEND Regulations 2014 reg 34). */
abstract non-sealed class Declining extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    @Test
    void a_family_that_declines_has_its_certificate_within_three_working_days() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        assertThat(running("adviser", kase))
                .isEqualTo(Map.of("APPEAL", "2026-11-10", "ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-29"));

        certified(kase, "2026-09-29", "C1");
        JsonNode certificate = as("authority").get(kase).is(200).json().at("/certificates/0");
        assertThat(certificate.path("ground").asString()).isEqualTo("C1");
        assertThat(certificate.path("issuedOn").asString()).isEqualTo("2026-09-29");
        assertThat(certificate.path("dueOn").asString()).isEqualTo("2026-09-29");
        assertThat(certificate.path("triggerOn").asString()).isEqualTo("2026-09-24");
        assertThat(certificate.path("issuedLate").asBoolean()).isFalse();
        assertThat(certificate.path("appealBy").asString()).isEqualTo("2026-11-10");
        assertThat(status("authority", kase)).isEqualTo("CERTIFIED");
    }

    @Test
    void a_certificate_of_28_October_moves_the_appeal_to_the_Monday_after_its_month() {
        String kase = advised("2026-10-26", FAMILY);
        as("adviser").on("2026-10-26").post(kase + "/decline", "{}").is(200);
        certified(kase, "2026-10-28", "C1");
        assertThat(running("authority", kase)).isEqualTo(Map.of("APPEAL", "2026-11-30"));
        assertThat(as("authority").get(kase).text("/certificates/0/appealBy")).isEqualTo("2026-11-30");
    }

    @Test
    void a_certificate_after_the_third_working_day_is_issued_and_recorded_as_late() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        certified(kase, "2026-09-30", "C1");
        JsonNode file = as("adviser").get(kase).is(200).json();
        assertThat(file.at("/certificates/0/issuedLate").asBoolean()).isTrue();
        assertThat(file.path("met")
                        .valueStream()
                        .filter(met -> met.path("rule").asString().equals("ISSUE_CERTIFICATE")))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.path("dueOn").asString()).isEqualTo("2026-09-29");
                    assertThat(met.path("metOn").asString()).isEqualTo("2026-09-30");
                    assertThat(met.path("late").asBoolean()).isTrue();
                });
        assertThat(entry("authority", kase, "certificate.issued")
                        .path("sentence")
                        .asString())
                .contains("was issued under s 55(4), later than it was due; it was due by 29 September 2026.");
    }

    @Test
    void its_timeline_tells_it_in_sentences_that_the_family_could_read() {
        String kase = advised("2026-09-24", FAMILY);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        certified(kase, "2026-09-25", "C1");
        String number = as("authority").get(kase).text("/certificates/0/number");
        assertThat(story("authority", kase))
                .containsExactly(
                        "The case was opened for mediation. The information and advice service asked by helpline, through"
                                + " IAS Manchester. The local authority is Manchester.",
                        "The right to mediation and appeal is held by a parent: Ada Example.",
                        "The child or young person was named: Ben Example.",
                        "Mediation is provided by Together Trust; Together Trust gives information and advice.",
                        "The local authority gave notice of its decision: no EHC needs assessment. It was sent on 10"
                                + " September 2026.",
                        "The issues are about education.",
                        "The family contacted the mediation adviser by telephone.",
                        "Information and advice about mediation were given by telephone: what mediation is and the"
                                + " time limits.",
                        "A right-holder does not wish to mediate. This has no effect on the right of appeal.",
                        "Mediation certificate " + number
                                + " was issued under s 55(4); it was due by 29 September 2026. An appeal must reach the"
                                + " Tribunal by 10 November 2026.");
    }

    @Test
    void what_is_due_appears_when_it_starts_and_goes_when_it_is_done() {
        String kase = takenOn("2026-09-21", FAMILY);
        assertThat(due("coordinator", kase)).isEqualTo(Map.of("CONTACT_ADVISER", "2026-11-10", "APPEAL", "2026-11-10"));

        as("adviser")
                .on("2026-09-24")
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        as("adviser")
                .on("2026-09-24")
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                .is(200);
        as("adviser").on("2026-09-24").post(kase + "/decline", "{}").is(200);
        assertThat(due("coordinator", kase))
                .isEqualTo(Map.of("APPEAL", "2026-11-10", "ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-29"));

        certified(kase, "2026-09-25", "C1");
        assertThat(due("coordinator", kase)).isEqualTo(Map.of("APPEAL", "2026-11-10"));

        as("coordinator")
                .on("2026-10-30")
                .post(kase + "/appeal", "{occurredOn: '2026-10-29'}")
                .is(200);
        assertThat(due("coordinator", kase)).isEmpty();
    }

    @Test
    void nobody_but_an_adviser_issues_a_certificate_and_no_adviser_without_its_ground() {
        String kase = advised("2026-09-24", FAMILY);
        String issue = "{ground: 'C1', adviserName: 'Ann Adviser'}";
        as("coordinator").post(kase + "/certificates", issue).isProblem(403, "ROLE_NOT_PERMITTED");
        as("mediator").post(kase + "/certificates", issue).isProblem(403, "ROLE_NOT_PERMITTED");
        as("adviser")
                .post(kase + "/certificates", issue)
                .isProblem(409, "GROUND_NOT_MADE_OUT")
                .citing("CFA 2014 s 55(4)-(5)");
        assertThat(as("adviser").get(kase).list("/certificates")).isEmpty();
    }
}
