package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.EmbeddedLedger;
import org.mediationledger.journeys.kit.Intake;
import org.mediationledger.journeys.kit.Voice;

/** A person's copy of their own data. */
@Timeout(120)
class OwnDataTest {

    @TempDir
    static Path folder;

    private static EmbeddedLedger ledger;

    @BeforeAll
    static void start() {
        ledger = EmbeddedLedger.over(folder);
    }

    @AfterAll
    static void stop() {
        ledger.close();
    }

    private static Voice as(String user) {
        return Voice.of(ledger, user).on("2026-01-06");
    }

    private static String kase() {
        String kase = "/api/cases/"
                + as("coordinator")
                        .post(Intake.afterNoticeOf("2026-01-05").ofParent("Ada Ownwords"))
                        .is(201)
                        .id();
        as("coordinator")
                .post(kase + "/holders/" + parent(kase) + "/contacts", "{phone: '0161 496 0333'}")
                .is(200);
        return kase;
    }

    private static String parent(String kase) {
        return as("coordinator").get(kase).is(200).text("/intake/holders/0/person");
    }

    private static Answer copy(String kase, String person) {
        return as("dpo").get(kase + "/people/" + person + "/export");
    }

    @Test
    void it_holds_every_value_as_it_was_recorded_with_what_it_is_and_what_happened_in_sentences() {
        String kase = kase();
        Answer copy = copy(kase, parent(kase)).is(200);

        assertThat(copy.list("/data").stream()
                        .map(datum -> datum.path("label").asString() + ": "
                                + datum.path("value").asString()))
                .containsExactly("Name: Ada Ownwords", "Phone: 0161 496 0000", "Phone: 0161 496 0333");
        assertThat(copy.list("/entries"))
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(entry.path("sentence").asString()).isNotBlank());
        assertThat(copy.list("/entries").stream()
                        .map(entry -> entry.path("sentence").asString()))
                .anyMatch(sentence -> sentence.contains("Ada Ownwords"));
        assertThat(copy.text("/explanation")).contains("[another person]");
    }

    @Test
    void nobody_else_is_in_it_and_it_says_that_something_is_left_out() {
        String kase = kase();
        String father = as("coordinator")
                .post(
                        kase + "/holders",
                        "{holder: {capacity: 'PARENT', name: 'Fred Otherwise', phone: '0161 496 0009'}}")
                .is(201)
                .id();
        as("coordinator")
                .post(kase + "/representatives", """
                        {authorisedBy: '%s', representation: 'SUPPORTER', powers: ['SEE_CASE'], evidence: 'EMAIL',
                         name: 'Sam Elsewhere', until: '2026-09-30'}""".formatted(parent(kase)))
                .is(201);

        String mothers = copy(kase, parent(kase)).is(200).body();
        assertThat(mothers)
                .contains("Ada Ownwords")
                .doesNotContain("Otherwise", "0161 496 0009", "Elsewhere", "Ben Example", "2015-09-01");
        assertThat(copy(kase, parent(kase)).text("/othersLeftOut")).isEqualTo("true");
        String fathers = copy(kase, father).is(200).body();
        assertThat(fathers).contains("Fred Otherwise").doesNotContain("Ownwords", "0161 496 0333", "Ben Example");
        assertThat(copy(kase, parent(kase)).list("/entries").stream()
                        .map(entry -> entry.path("sentence").asString()))
                .as("an entry that is about both")
                .anyMatch(sentence -> sentence.contains("[another person]"));
    }

    @Test
    void what_is_sealed_with_the_childs_data_and_concerns_others_is_not_in_the_childs() {
        String kase = kase();
        String child = as("coordinator").get(kase).text("/intake/children/0/person");
        as("coordinator")
                .post(
                        kase + "/decision/authority-contact",
                        "{name: 'Olu Officer', email: 'olu@example.org', localAuthorityReference: 'MCC/471-1'}")
                .is(200);
        as("coordinator")
                .post(
                        kase + "/access-needs",
                        "{person: '%s', what: 'INTERPRETER', detail: 'Polish'}".formatted(parent(kase)))
                .is(200);
        as("coordinator")
                .post(kase + "/access-needs/1/arrangement", "{arrangement: 'Booked with Words Ltd'}")
                .is(200);

        assertThat(copy(kase, child).is(200).body())
                .contains("MCC/471-1", "Ben Example")
                .doesNotContain("Olu", "Words Ltd", "Polish");
        assertThat(copy(kase, parent(kase)).is(200).body())
                .contains("Booked with Words Ltd", "Polish")
                .doesNotContain("Olu", "MCC/471-1");
    }

    @Test
    void a_case_with_a_confidence_and_a_concern_gives_the_very_bytes_of_one_without() {
        String kase = kase();
        List<String> people = List.of(parent(kase), as("coordinator").get(kase).text("/intake/children/0/person"));
        List<String> before =
                people.stream().map(person -> copy(kase, person).is(200).body()).toList();

        as("coordinator")
                .post(kase + "/confidences", "{topic: 'MEETING', words: 'Would settle'}")
                .is(200);
        as("coordinator")
                .post(kase + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten since Friday.'}")
                .is(200);

        assertThat(people.stream()
                        .map(person -> copy(kase, person).is(200).body())
                        .toList())
                .isEqualTo(before);
    }

    @Test
    void what_was_erased_is_told_as_erased() {
        String kase = kase();
        String parent = parent(kase);
        as("dpo")
                .post(kase + "/people/" + parent + "/erasure", "{ground: 'OBJECTION'}")
                .is(200);
        while (copy(kase, parent).body().contains("Ownwords")) {
            Thread.onSpinWait();
        }

        assertThat(copy(kase, parent).is(200).list("/data"))
                .isNotEmpty()
                .allSatisfy(datum -> assertThat(datum.path("value").asString()).isEqualTo("[erased]"));
    }

    @Test
    void whom_the_case_does_not_know_has_no_copy_and_nobody_but_the_officer_makes_one() {
        String kase = kase();

        copy(kase, new UUID(4, 2).toString()).isProblem(404, "NOT_FOUND");
        for (String user : List.of("coordinator", "family", "auditor", "authority", "safeguarding")) {
            as(user).get(kase + "/people/" + parent(kase) + "/export").isProblem(403, "ROLE_NOT_PERMITTED");
        }
    }
}
