package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** Two parents on one case, each for themselves, and the right passing to the young person. */
abstract non-sealed class Holding extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    @Test
    void each_parent_has_an_own_choice_an_own_certificate_and_own_contacts() {
        String kase = takenOn("2026-09-14", FAMILY);
        String mother = as("coordinator").get(kase).text("/intake/holders/0/person");
        String father = as("coordinator")
                .on("2026-09-15")
                .post(kase + "/holders", "{holder: {capacity: 'PARENT', name: 'Fred Example', phone: '0161 496 0009'}}")
                .is(201)
                .id();
        as("coordinator")
                .on("2026-09-15")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(father))
                .is(200);

        as("adviser")
                .on("2026-09-16")
                .post(kase + "/advice", "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}")
                .isProblem(422, "HOLDER_NOT_SAID");
        for (String parent : new String[] {mother, father}) {
            as("adviser")
                    .on("2026-09-16")
                    .post(
                            kase + "/advice",
                            "{person: '%s', channel: 'TELEPHONE', topics: ['CERTIFICATE']}".formatted(parent))
                    .is(200);
            as("adviser")
                    .on("2026-09-16")
                    .post(kase + "/decline", "{person: '%s'}".formatted(parent))
                    .is(200);
        }
        as("adviser")
                .on("2026-09-17")
                .post(
                        kase + "/certificates",
                        "{person: '%s', ground: 'C1', adviserName: 'Ann Adviser'}".formatted(mother))
                .is(201);

        assertThat(running("adviser", kase))
                .containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED/" + father, "2026-09-21")
                .doesNotContainKey("ISSUE_CERTIFICATE/FAMILY_DECLINED");
        assertThat(as("family").get(kase).is(200).body())
                .contains("0161 496 0009")
                .doesNotContain("0161 496 0000");

        as("coordinator")
                .on("2026-09-18")
                .post(kase + "/holders/" + mother + "/safe-contact", "{never: ['NO_POST']}")
                .is(200);
        assertThat(as("coordinator").get(kase).text("/intake/holders/0/never/0"))
                .isEqualTo("NO_POST");
        assertThat(as("family").get(kase).body()).doesNotContain("NO_POST");
        assertThat(story("family", kase)).noneMatch(sentence -> sentence.contains("reached"));
    }

    @Test
    void the_young_person_takes_over_and_a_new_certificate_is_advised() {
        String kase = advised("2026-09-14", FAMILY);
        as("adviser").on("2026-09-15").post(kase + "/decline", "{}").is(200);
        certified(kase, "2026-09-16", "C1");

        as("coordinator")
                .on("2026-09-17")
                .post(
                        kase + "/take-over",
                        "{holder: {capacity: 'YOUNG_PERSON', name: 'Ben Example'}, schoolAgeEndedOn: '2026-06-26'}")
                .is(201);

        assertThat(as("adviser").get(kase).text("/holding/takeOvers/0/newCertificateAdvised"))
                .isEqualTo("true");
        assertThat(story("authority", kase)).anyMatch(sentence -> sentence.contains("a new one is advised"));
    }

    @Test
    void what_one_parent_says_is_shown_to_the_other_only_while_both_agree() {
        String kase = takenOn("2026-09-14", FAMILY);
        String mother = as("coordinator").get(kase).text("/intake/holders/0/person");
        String father = as("coordinator")
                .on("2026-09-15")
                .post(kase + "/holders", "{holder: {capacity: 'PARENT', name: 'Fred Example'}}")
                .is(201)
                .id();
        as("coordinator")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(father))
                .is(200);
        as("adviser")
                .post(kase + "/undecided", "{person: '%s'}".formatted(mother))
                .is(200);
        as("coordinator")
                .post(kase + "/holders/" + father + "/joint-view", "{}")
                .is(200);
        assertThat(as("family").get(kase).list("/choices/choices")).isEmpty();

        as("coordinator")
                .post(kase + "/holders/" + mother + "/joint-view", "{}")
                .is(200);
        assertThat(as("family").get(kase).list("/choices/choices")).hasSize(1);
        assertThat(as("family").get(kase).body()).as("contacts stay apart").doesNotContain("0161 496 0000");

        as("coordinator")
                .post(kase + "/holders/" + mother + "/joint-view/withdrawal", "{}")
                .is(200);
        assertThat(as("family").get(kase).list("/choices/choices")).isEmpty();
        assertThat(story("family", kase)).noneMatch(sentence -> sentence.contains("not made up its mind"));
    }
}
