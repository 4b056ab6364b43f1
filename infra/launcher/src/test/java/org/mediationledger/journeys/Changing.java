package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** What changes about a decision, its bodies and its door while a case is open, and what stays as it was. */
abstract non-sealed class Changing extends Journey {

    private static final List<String> OUTSIDERS = List.of("authority", "auditor", "frontdoor");

    @Test
    void the_earliest_of_several_notices_gives_the_dates() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator")
                .on("2026-10-05")
                .post(kase + "/decision/notices", "{kind: 'RESENT', sentOn: '2026-10-01'}")
                .is(200);
        assertThat(running("coordinator", kase))
                .isEqualTo(Map.of("APPEAL", "2026-11-10", "CONTACT_ADVISER", "2026-11-10"));
        as("coordinator")
                .on("2026-10-06")
                .post(kase + "/decision/notices", "{kind: 'CORRECTED', printedOn: '2026-09-03'}")
                .is(200);
        assertThat(running("authority", kase))
                .isEqualTo(Map.of("APPEAL", "2026-11-03", "CONTACT_ADVISER", "2026-11-03"));
        assertThat(due("coordinator", kase)).isEqualTo(running("coordinator", kase));
        assertThat(story("frontdoor", kase))
                .anyMatch(sentence -> sentence.contains("gave notice of the same decision again, corrected"));
    }

    @Test
    void whom_to_contact_at_the_authority_is_for_the_parties() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator")
                .post(kase + "/decision/authority-contact", "{name: 'Olu Officer', localAuthorityReference: 'MCR/77'}")
                .is(200);
        assertThat(as("authority").get(kase).text("/notices/authorityContacts/0/name"))
                .isEqualTo("Olu Officer");
        assertThat(as("frontdoor").get(kase).list("/notices/authorityContacts")).isEmpty();
        assertThat(pages("coordinator", "/api/cases?reference=MCR%2F77"))
                .anyMatch(item -> kase.endsWith(item.path("id").asString()));
    }

    @Test
    void a_front_door_counts_only_once_the_notice_is_found_to_name_it() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator")
                .on("2026-09-22")
                .post(kase + "/front-door-contacts", "{organisation: 'ias-manchester', channel: 'HELPLINE'}")
                .is(200);
        assertThat(running("coordinator", kase)).containsKey("CONTACT_ADVISER");
        assertThat(story("coordinator", kase))
                .anyMatch(sentence -> sentence.contains("did not name as mediation adviser"));
        as("coordinator")
                .on("2026-09-23")
                .post(kase + "/decision/examination", "{missing: ['TIME_SCALES'], adviserNamed: 'ias-manchester'}")
                .is(200);
        assertThat(running("coordinator", kase)).doesNotContainKey("CONTACT_ADVISER");
    }

    @Test
    void permission_is_sought_where_there_is_no_certificate() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        as("coordinator")
                .on("2026-10-01")
                .post(kase + "/permission", "{needs: ['OUT_OF_TIME']}")
                .isProblem(409, "PERMISSION_NOT_NEEDED")
                .citing("HESC Rules r 20(4)");
        as("coordinator")
                .on("2026-11-12")
                .post(kase + "/permission", "{needs: ['NO_CERTIFICATE', 'OUT_OF_TIME']}")
                .is(200);
        as("coordinator")
                .on("2026-11-19")
                .post(kase + "/permission/answer", "{answer: 'GRANTED'}")
                .is(200);
        assertThat(story("authority", kase))
                .contains("The Tribunal's permission was sought for an appeal without a certificate and a late appeal.")
                .contains("The Tribunal answered the request for its permission: it is given.");
    }

    @Test
    void another_authority_takes_over_and_the_former_one_sees_the_case_no_longer() {
        String kase = pursuing("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        Map<String, String> before = running("coordinator", kase);
        as("authority").get(kase).is(200);
        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/authority", "{localAuthority: 'E08000006', why: 'FAMILY_MOVED'}")
                .is(200);
        assertThat(running("coordinator", kase)).isEqualTo(before);
        as("authority").get(kase).isProblem(404, "CASE_NOT_FOUND");
        assertThat(pages("coordinator", "/api/cases?localAuthority=E08000006&limit=200"))
                .anyMatch(item -> kase.endsWith(item.path("id").asString()));
        as("coordinator")
                .on("2026-09-29")
                .post(kase + "/authority/told", "{channel: 'EMAIL'}")
                .is(200);
        assertThat(running("coordinator", kase)).isEqualTo(before);
    }

    @Test
    void no_date_is_stated_for_a_detained_person() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        Map<String, String> before = running("coordinator", kase);
        as("coordinator").post(kase + "/detention", "{detained: true}").is(200);
        assertThat(running("coordinator", kase)).isEmpty();
        assertThat(due("coordinator", kase)).isEmpty();
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C1', adviserName: 'Ann Adviser'}")
                .isProblem(422, "DETAINED_PERSONS_REGULATIONS_APPLY")
                .citing("SEND (Detained Persons) Regulations 2015");
        as("coordinator").post(kase + "/detention", "{detained: false}").is(200);
        assertThat(running("coordinator", kase)).isEqualTo(before);
    }

    @Test
    void a_family_at_the_wrong_door_gets_a_case_of_the_other_service_and_loses_no_day() {
        String wrong = takenOn("2026-09-21", Intake.intoDisagreementResolution());
        as("coordinator")
                .post(wrong + "/decision", "{kind: 'REFUSAL_TO_ASSESS', sentOn: '2026-09-10'}")
                .is(201);
        assertThat(running("coordinator", wrong))
                .isEqualTo(Map.of("APPEAL", "2026-11-10", "CONTACT_ADVISER", "2026-11-10"));
        as("coordinator").post(wrong + "/intake-end", "{result: 'BOTH'}").isProblem(409, "LINKED_CASE_MISSING");
        String right = "/api/cases/"
                + as("coordinator")
                        .on("2026-10-01")
                        .post(
                                wrong + "/continuation",
                                Intake.afterNoticeOf("2026-09-10")
                                        .continuing("OTHER_PROCESS", "together-trust", "2026-09-21"))
                        .is(201)
                        .id();
        as("coordinator")
                .on("2026-10-01")
                .post(wrong + "/intake-end", "{result: 'BOTH'}")
                .is(200);
        assertThat(running("coordinator", right)).isEqualTo(Map.of("APPEAL", "2026-11-10"));
        assertThat(as("coordinator").get(right).text("/met/0/metOn")).isEqualTo("2026-09-21");
    }

    @Test
    void that_a_related_case_exists_is_known_to_the_provider_alone() {
        String kase = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-10"));
        String sibling = takenOn("2026-09-21", Intake.afterNoticeOf("2026-09-11"));
        List<String> before =
                OUTSIDERS.stream().map(user -> seen(user, sibling)).toList();
        as("coordinator")
                .post(
                        kase + "/links",
                        "{other: '%s', relation: 'SIBLING'}".formatted(sibling.substring("/api/cases/".length())))
                .is(200);
        assertThat(OUTSIDERS.stream().map(user -> seen(user, sibling)).toList()).isEqualTo(before);
        for (String linked : List.of(kase, sibling)) {
            assertThat(story("coordinator", linked))
                    .anyMatch(sentence -> sentence.contains("Another case has to do with this one: a brother's"));
        }
        as("coordinator")
                .post(kase + "/links", "{other: '00000000-0000-8000-8000-00000000dead', relation: 'SIBLING'}")
                .isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void an_intake_names_the_cases_that_it_may_repeat() {
        Intake family = Intake.afterNoticeOf("2026-09-10")
                .with("child", Map.of("name", "Dora Duplicate", "dateOfBirth", "2016-02-29"));
        String first = takenOn("2026-09-21", family);

        assertThat(as("coordinator").on("2026-09-22").post(family).is(201).list("/likelyDuplicates"))
                .singleElement()
                .satisfies(id -> assertThat(first).endsWith(id.asString()));
        assertThat(as("coordinator")
                        .on("2026-09-22")
                        .post(family.with("decision", Map.of("kind", "PLAN_CEASED", "sentOn", "2026-09-10")))
                        .is(201)
                        .list("/likelyDuplicates"))
                .isEmpty();
    }

    private String seen(String user, String kase) {
        return as(user).get(kase).is(200).etag()
                + as(user).get(kase).body()
                + as(user).get(kase + "/timeline?limit=200").body();
    }
}
