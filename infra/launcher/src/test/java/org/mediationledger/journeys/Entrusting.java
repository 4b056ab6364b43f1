package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;

/** Whom a family and a provider trust with a case: representatives, mediators, and who hears of needs and complaints. */
abstract non-sealed class Entrusting extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    @Test
    void a_representative_sees_a_case_on_authority_alone_and_no_longer_than_it() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        String access = "{account: 'representative', role: 'REPRESENTATIVE', person: '%s'}";
        as("coordinator")
                .post(kase + "/access", access.formatted(parent))
                .isProblem(409, "REPRESENTATIVE_NOT_AUTHORISED");

        String solicitor = as("coordinator")
                .on("2026-09-25")
                .post(
                        kase + "/representatives",
                        ("{authorisedBy: '%s', representation: 'SOLICITOR', powers: ['SEE_CASE', 'SPEAK'],"
                                        + " evidence: 'SIGNED_FORM', name: 'Sol Solicitor', until: '2026-10-31'}")
                                .formatted(parent))
                .is(201)
                .id();
        as("representative").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("coordinator").post(kase + "/access", access.formatted(solicitor)).is(200);
        Answer seen = as("representative").get(kase).is(200);
        assertThat(seen.text("/representatives/authorities/0/name")).isEqualTo("Sol Solicitor");
        assertThat(seen.text("/representatives/authorities/0/until")).isEqualTo("2026-10-31");
        assertThat(story("authority", kase))
                .contains("A right-holder authorised a solicitor named Sol Solicitor to see the case and speak for them"
                        + " from 25 September 2026 until 31 October 2026; a signed form shows it.");

        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/representatives/" + solicitor + "/withdrawal", "{}")
                .is(200);
        as("representative").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("coordinator")
                .post(kase + "/access", access.formatted(solicitor))
                .isProblem(409, "REPRESENTATIVE_NOT_AUTHORISED");
    }

    @Test
    void access_that_outlives_its_authority_is_ended_when_asked() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        String helper = as("coordinator")
                .post(
                        kase + "/representatives",
                        ("{authorisedBy: '%s', representation: 'SUPPORTER', powers: ['SEE_CASE'], evidence: 'EMAIL',"
                                        + " name: 'Sam Supporter', until: '2026-09-30'}")
                                .formatted(parent))
                .is(201)
                .id();
        as("coordinator")
                .post(
                        kase + "/access",
                        "{account: 'representative', role: 'REPRESENTATIVE', person: '%s'}".formatted(helper))
                .is(200);
        as("coordinator")
                .on("2026-09-30")
                .post(kase + "/representatives/lapse", "{}")
                .isProblem(422, "NOTHING_CHANGES");
        as("representative").get(kase).is(200);
        // The daily sweep may have asked already.
        as("coordinator").on("2026-10-01").post(kase + "/representatives/lapse", "{}");
        as("representative").get(kase).isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void a_mediator_sees_the_case_from_the_acceptance_until_they_leave_it_and_no_date_moves() {
        String kase = pursuing("2026-09-24", FAMILY);
        Map<String, String> dates = running("coordinator", kase);
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/mediators", "{mediator: 'mediator'}")
                .is(200);
        as("mediator").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("coordinator").post(kase + "/mediators/mediator/acceptance", "{}").is(200);
        assertThat(as("mediator").get(kase).is(200).text("/mediators/acceptances/0/register"))
                .isEqualTo("REGISTERED");

        String second = "mediator-together-trust-2";
        as("coordinator")
                .post(kase + "/mediators", "{mediator: '%s'}".formatted(second))
                .is(200);
        as("coordinator")
                .post(kase + "/mediators/" + second + "/acceptance", "{}")
                .is(200);
        as("coordinator")
                .on("2026-10-05")
                .post(kase + "/mediators/mediator/replacement", "{by: '%s'}".formatted(second))
                .is(200);
        as("mediator").get(kase).isProblem(404, "CASE_NOT_FOUND");
        assertThat(running("coordinator", kase)).isEqualTo(dates).containsEntry("ARRANGE_MEDIATION", "2026-10-24");
    }

    @Test
    void complaints_and_feedback_are_for_those_who_conduct_mediation_alone() {
        String kase = pursuing("2026-09-24", FAMILY);
        as("coordinator")
                .on("2026-10-01")
                .post(
                        kase + "/complaints",
                        "{party: 'FAMILY', subject: 'LOCAL_AUTHORITY', words: 'They never answer.'}")
                .is(200);
        as("coordinator")
                .post(kase + "/complaints/1/resolution", "{upheld: 'PASSED_ON'}")
                .is(200);
        as("coordinator")
                .post(kase + "/feedback/questions", "{party: 'FAMILY', channel: 'EMAIL'}")
                .is(200);
        as("coordinator")
                .post(kase + "/feedback", "{party: 'FAMILY', score: 4}")
                .is(200);
        assertThat(story("adviser", kase))
                .endsWith(
                        "Complaint 1 was received from the family about the local authority: They never answer.",
                        "Complaint 1 was answered: it is for somebody else, and was passed on.",
                        "Feedback was asked for from the family by e-mail.",
                        "Feedback was received from the family: 4 of 5.");
        for (String outsider : List.of("authority", "frontdoor", "auditor", "safeguarding", "dpo")) {
            assertThat(as(outsider).get(kase + "/timeline?limit=200").is(200).body())
                    .as(outsider)
                    .doesNotContain("omplaint")
                    .doesNotContain("eedback");
        }
    }

    @Test
    void what_somebody_needs_is_told_to_the_parties_and_its_detail_to_who_arranges() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("coordinator")
                .post(kase + "/access-needs", "{person: '%s', what: 'INTERPRETER', detail: 'Polish'}".formatted(parent))
                .is(200);
        as("coordinator")
                .post(kase + "/access-needs/1/arrangement", "{arrangement: 'Ms Kowalska'}")
                .is(200);
        as("coordinator").post(kase + "/access-needs/1/provision", "{}").is(200);
        assertThat(as("coordinator").get(kase).text("/accessNeeds/asked/0/detail"))
                .isEqualTo("Polish");
        assertThat(as("coordinator").get(kase).text("/accessNeeds/arranged/0/arrangement"))
                .isEqualTo("Ms Kowalska");
        assertThat(story("authority", kase))
                .endsWith(
                        "Access need 1 was asked for: an interpreter.",
                        "It was arranged that access need 1 will be met.",
                        "Access need 1 was met.");
        assertThat(as("authority").get(kase).body()).contains("INTERPRETER").doesNotContain("Polish", "Kowalska");
    }

    @Test
    void what_may_be_shared_and_who_has_signed_to_mediate_is_on_record() {
        String kase = pursuing("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("coordinator")
                .post(
                        kase + "/sharing-consents",
                        "{by: '%s', sharedWith: 'SCHOOL_OR_COLLEGE', matters: ['PLAN', 'REPORTS']}".formatted(parent))
                .is(200);
        as("coordinator")
                .post(
                        kase + "/sharing-consents/withdrawal",
                        "{by: '%s', sharedWith: 'SCHOOL_OR_COLLEGE'}".formatted(parent))
                .is(200);
        as("coordinator")
                .post(
                        kase + "/sharing-consents/withdrawal",
                        "{by: '%s', sharedWith: 'SCHOOL_OR_COLLEGE'}".formatted(parent))
                .is(409);
        as("coordinator")
                .post(kase + "/agreement-to-mediate/signatures", "{party: 'FAMILY'}")
                .is(200);
        as("coordinator")
                .post(kase + "/agreement-to-mediate/signatures", "{party: 'FAMILY'}")
                .isProblem(409, "AGREEMENT_TO_MEDIATE_ALREADY_SIGNED");
        assertThat(story("authority", kase))
                .endsWith(
                        "The right-holder consented that the EHC plan and reports that the family lent may be shared"
                                + " with the school or college.",
                        "The right-holder no longer consents to sharing with the school or college.",
                        "The agreement to mediate was signed by the family.");
    }
}
