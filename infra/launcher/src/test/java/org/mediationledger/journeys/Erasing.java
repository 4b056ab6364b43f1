package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** Personal data are erased for good, kept for a claim, or not used for the time being. */
@Timeout(60)
abstract non-sealed class Erasing extends Journey {

    private static final String OFFICER = "dpo";
    private static final String LEAD = "safeguarding";

    private String declined(String name) {
        return takenOn("2026-09-14", Intake.afterNoticeOf("2026-09-10").ofParent(name));
    }

    private String parentOf(String kase) {
        return as("coordinator").get(kase).is(200).text("/intake/holders/0/person");
    }

    private Answer erase(String kase, String what, String ground) {
        return as(OFFICER).on("2026-11-02").post(kase + what + "/erasure", "{ground: '%s'}".formatted(ground));
    }

    /** Keys are destroyed after the order is recorded, by a process that nobody waits for. */
    private static void until(BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private boolean shows(String kase, String pointer) {
        return !as("coordinator").get(kase).is(200).text(pointer).isEmpty();
    }

    private boolean finds(String name, String kase) {
        return as("coordinator").get("/api/cases", "name", name).is(200).list("/items").stream()
                .anyMatch(item -> kase.endsWith(item.path("id").asString()));
    }

    @Test
    void everything_of_a_person_is_erased_and_the_record_goes_on_saying_that_it_was() {
        String kase = declined("Perpetua Erasable");
        String parent = parentOf(kase);
        assertThat(finds("Perpetua Erasable", kase)).isTrue();

        erase(kase, "/people/" + parent, "OBJECTION").is(200);
        until(() -> !shows(kase, "/intake/holders/0/name") && !shows(kase, "/intake/holders/0/phone"));

        Answer file = as("coordinator").get(kase).is(200);
        assertThat(file.json().at("/intake/holders/0/name/erased").asBoolean()).isTrue();
        assertThat(file.json().at("/intake/holders/0/phone/erased").asBoolean()).isTrue();
        assertThat(file.text("/intake/children/0/name")).isEqualTo("Ben Example");
        assertThat(file.list("/dataProtection/erasures")).singleElement().satisfies(erasure -> {
            assertThat(erasure.path("subject").asString()).isEqualTo("PERSON");
            assertThat(erasure.path("person").asString()).isEqualTo(parent);
            assertThat(erasure.path("ground").asString()).isEqualTo("OBJECTION");
            assertThat(erasure.at("/mark/occurredOn").asString()).isEqualTo("2026-11-02");
        });
        for (String user : List.of("coordinator", "authority", "auditor", OFFICER)) {
            assertThat(story(user, kase))
                    .as(user)
                    .contains("Personal data were erased for good: everything of one person; the person objected"
                            + " (UK GDPR art 17(1)(c)). That they were recorded, and when, stays on record.");
        }
        assertThat(story("coordinator", kase))
                .anyMatch(sentence -> sentence.contains("[erased]"))
                .noneMatch(sentence -> sentence.contains("Perpetua"));
        until(() -> !finds("Perpetua Erasable", kase));
        as("coordinator")
                .post(kase + "/holders/" + parent + "/contacts", "{phone: '0161 496 0001'}")
                .isProblem(409, "ERASED");
        erase(kase, "/people/" + parent, "OBJECTION")
                .isProblem(409, "NOTHING_TO_ERASE")
                .citing("UK GDPR art 17(1)");
    }

    @Test
    void ways_to_reach_people_go_and_their_names_stay() {
        String kase = declined("Persistent Example");

        erase(kase, "/retention-classes/CONTACT", "RETENTION_OVER").is(200);
        until(() -> !shows(kase, "/intake/holders/0/phone"));

        assertThat(as("coordinator").get(kase).text("/intake/holders/0/name")).isEqualTo("Persistent Example");
        assertThat(finds("Persistent Example", kase)).isTrue();
        until(() -> as("coordinator").get("/api/cases?phone=01614960000&limit=200").is(200).list("/items").stream()
                .noneMatch(item -> kase.endsWith(item.path("id").asString())));
        assertThat(story("auditor", kase))
                .anyMatch(sentence -> sentence.contains("everything of one kind, ways to reach people"));
    }

    @Test
    void a_legal_hold_keeps_everything_until_it_is_lifted() {
        String kase = declined("Patience Example");
        String parent = parentOf(kase);
        as(OFFICER)
                .on("2026-10-20")
                .post(kase + "/legal-holds", "{reason: 'OMBUDSMAN'}")
                .is(200);

        erase(kase, "/people/" + parent, "NO_LONGER_NEEDED")
                .isProblem(409, "LEGAL_HOLD")
                .citing("UK GDPR art 17(3)(e)");
        assertThat(as("coordinator").get(kase).list("/dataProtection/legalHolds"))
                .extracting(hold -> hold.path("reason").asString())
                .containsExactly("OMBUDSMAN");
        as(OFFICER).post(kase + "/legal-holds/OMBUDSMAN/lifting", "{}").is(200);
        erase(kase, "/people/" + parent, "NO_LONGER_NEEDED").is(200);
        assertThat(as("coordinator").get(kase).list("/dataProtection/legalHolds"))
                .isEmpty();
    }

    @Test
    void words_said_in_confidence_are_erased_and_nobody_else_learns_that_there_were_any() {
        String kase = everybodys();
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/confidences", "{topic: 'MEETING', words: 'Would settle for less'}")
                .is(200);
        String note =
                entry("mediator", kase, "case.confidence-taken").path("id").asString();
        Map<String, String> before = seenByOutsiders(kase);

        erase(kase, "/confidences/" + note, "RETENTION_OVER").is(200);
        until(() -> story("mediator", kase).stream().noneMatch(sentence -> sentence.contains("settle")));

        assertThat(seenByOutsiders(kase)).isEqualTo(before);
        assertThat(story("mediator", kase))
                .contains(
                        "Words said in confidence were erased for good, 1 of them; the time for which they were to be kept is"
                                + " over (UK GDPR art 5(1)(e)). That they were recorded, and when, stays on record.");
    }

    @Test
    void what_was_recorded_of_a_concern_goes_by_its_lead_alone() {
        String kase = everybodys();
        as("mediator")
                .on("2026-10-12")
                .post(kase + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten.'}")
                .is(200);
        as(LEAD).post(kase + "/concerns/1/closure", "{closedAs: 'TAKEN_OVER'}").is(200);
        Map<String, String> before = seenByOutsiders(kase);

        as(OFFICER)
                .post(kase + "/retention-classes/SAFEGUARDING/erasure", "{ground: 'RETENTION_OVER'}")
                .isProblem(422, "SAFEGUARDING_KEPT_APART");
        as(OFFICER)
                .post(kase + "/concerns/1/erasure", "{ground: 'RETENTION_OVER'}")
                .is(403);
        as(LEAD).post(kase + "/concerns/1/erasure", "{ground: 'RETENTION_OVER'}")
                .is(200);
        until(() -> story(LEAD, kase).stream().noneMatch(sentence -> sentence.contains("eaten")));

        assertThat(seenByOutsiders(kase)).isEqualTo(before);
        assertThat(story(LEAD, kase))
                .anyMatch(sentence -> sentence.startsWith("What was recorded of concern 1 was erased"));
    }

    private Map<String, String> seenByOutsiders(String kase) {
        Map<String, String> seen = new TreeMap<>();
        for (String outsider : List.of("authority", "family", "preparer", "frontdoor", "auditor", "icb", OFFICER)) {
            for (String path : List.of(kase, kase + "/timeline")) {
                Answer answer = as(outsider).get(path).is(200);
                seen.put(outsider + " " + path, answer.etag() + answer.body());
            }
        }
        return seen;
    }

    @Test
    void a_restriction_shows_in_the_file_and_in_the_list_until_it_is_lifted() {
        String kase = declined("Prudence Example");
        String parent = parentOf(kase);
        as(OFFICER)
                .on("2026-10-20")
                .post(kase + "/people/" + parent + "/restriction", "{ground: 'ACCURACY_CONTESTED'}")
                .is(200);

        assertThat(as("coordinator").get(kase).list("/dataProtection/restrictions"))
                .extracting(restriction -> restriction.path("person").asString())
                .containsExactly(parent);
        assertThat(listed("coordinator", kase).path("restricted").asBoolean()).isTrue();
        assertThat(listed("authority", kase).has("restricted")).isFalse();
        as(OFFICER)
                .post(kase + "/people/" + parent + "/restriction/lifting", "{}")
                .is(200);
        assertThat(listed("coordinator", kase).has("restricted")).isFalse();
        assertThat(as("coordinator").get(kase).list("/dataProtection/restrictions"))
                .isEmpty();
    }

    private JsonNode listed(String user, String kase) {
        return pages(user, "/api/cases?limit=200").stream()
                .filter(item -> kase.endsWith(item.path("id").asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_but_the_officer_decides_what_is_erased() {
        String kase = everybodys();
        for (String user : List.of("coordinator", "adviser", "mediator", "authority", "family", "auditor", LEAD)) {
            as(user).post(kase + "/people/" + parentOf(kase) + "/erasure", "{ground: 'OBJECTION'}")
                    .isProblem(403, "ROLE_NOT_PERMITTED");
            as(user).post(kase + "/legal-holds", "{reason: 'APPEAL'}").isProblem(403, "ROLE_NOT_PERMITTED");
        }
    }
}
