package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;
import tools.jackson.databind.JsonNode;

/** The register: found by what is known of people, narrowed by what is known of cases, read page by page. */
abstract non-sealed class Finding extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    private static Intake zoe() {
        return FAMILY.with(
                        "holder",
                        Map.of("capacity", "PARENT", "name", "Zoë O'Shaughnessy-Łukasz", "phone", "+44 161 496 0123"))
                .with("child", Map.of("name", "Séan Öztürk", "dateOfBirth", "2014-02-28"))
                .with(
                        "decision",
                        Map.of(
                                "kind",
                                "REFUSAL_TO_ASSESS",
                                "sentOn",
                                "2026-09-10",
                                "localAuthorityReference",
                                "MCR/EHC-4711"));
    }

    @Test
    void a_family_is_found_by_words_of_a_name_however_they_are_spelt() {
        String kase = takenOn("2026-09-24", zoe());
        for (String typed : List.of(
                "Zoë O'Shaughnessy-Łukasz",
                "zoe",
                "LUKASZ",
                "oshaughnessy",
                "O’Shaughnessy Zoe",
                "sean ozturk",
                "Öztürk")) {
            assertThat(found("name", typed)).as(typed).contains(kase);
        }
        assertThat(found("name", "Zoe Ozturk")).contains(kase);
        assertThat(found("name", "Zoe Nobody")).isEmpty();
        assertThat(found("name", "shaugh")).isEmpty();
    }

    @Test
    void a_family_is_found_by_telephone_date_of_birth_and_reference() {
        String kase = takenOn("2026-09-24", zoe());
        assertThat(found("phone", "0161 4960123")).contains(kase);
        assertThat(found("phone", "0044 (0)161-496-0123")).contains(kase);
        assertThat(found("phone", "0161 496 0124")).doesNotContain(kase);
        assertThat(found("dateOfBirth", "2014-02-28")).contains(kase);
        assertThat(found("dateOfBirth", "2014-02-27")).doesNotContain(kase);
        assertThat(found("reference", "mcr ehc 4711")).contains(kase);
        assertThat(found("reference", "MCR/EHC-4712")).doesNotContain(kase);
    }

    @Test
    void only_those_with_the_right_search_for_people_and_only_in_what_they_reach() {
        String kase = takenOn("2026-09-24", zoe());
        as("family").get("/api/cases", "name", "Zoe").isProblem(403, "ROLE_NOT_PERMITTED");
        as("auditor").get("/api/cases", "name", "Zoe").isProblem(403, "ROLE_NOT_PERMITTED");
        assertThat(found("authority", "name", "zoe")).contains(kase);
        String elsewhere = takenOn("2026-09-24", zoe().with("localAuthority", "E08000018"));
        assertThat(found("authority", "name", "zoe")).doesNotContain(elsewhere);
    }

    @Test
    void filters_narrow_the_register_and_all_must_hold() {
        String manchester = takenOn("2026-03-02", Intake.afterNoticeOf("2026-02-23"));
        String rotherham = takenOn(
                "2026-03-02",
                Intake.afterNoticeOf("2026-02-24")
                        .with("localAuthority", "E08000018")
                        .with("provider", "kids"));
        String disagreement = takenOn("2026-03-02", Intake.intoDisagreementResolution());
        as("adviser").post(manchester + "/contact", "{channel: 'TELEPHONE'}").is(200);

        assertThat(listed("auditor", "localAuthority=E08000018"))
                .contains(rotherham)
                .doesNotContain(manchester, disagreement);
        assertThat(listed("auditor", "provider=kids")).contains(rotherham).doesNotContain(manchester);
        assertThat(listed("auditor", "status=ADVISER_CONTACTED"))
                .contains(manchester)
                .doesNotContain(rotherham, disagreement);
        assertThat(listed("auditor", "process=DISAGREEMENT_RESOLUTION"))
                .contains(disagreement)
                .doesNotContain(manchester, rotherham);
        assertThat(listed("auditor", "due=2026-04-23")).contains(manchester).doesNotContain(rotherham, disagreement);
        assertThat(listed("auditor", "due=2026-04-24&localAuthority=E08000003"))
                .contains(manchester)
                .doesNotContain(rotherham);
        as("auditor").get("/api/cases?colour=red").isProblem(400, "PARAMETER_INVALID");
    }

    @Test
    void the_due_list_is_filtered_by_day_rule_and_who_must_act() {
        String kase = advised("2026-03-02", Intake.afterNoticeOf("2026-02-23"));
        as("adviser").on("2026-03-02").post(kase + "/decline", "{}").is(200);
        as("adviser").on("2026-03-06");
        assertThat(dueRules(kase, "onOrBefore=2026-03-04")).isEmpty();
        assertThat(dueRules(kase, "onOrBefore=2026-03-05")).containsExactly("ISSUE_CERTIFICATE");
        assertThat(dueRules(kase, "owedBy=FAMILY")).containsExactly("APPEAL");
        assertThat(dueRules(kase, "rule=APPEAL&owedBy=ADVISER")).isEmpty();
        assertThat(dueItems(kase, "rule=ISSUE_CERTIFICATE"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("overdue").asBoolean()).isTrue());
        assertThat(dueItems(kase, "rule=APPEAL"))
                .singleElement()
                .satisfies(item -> assertThat(item.path("overdue").asBoolean()).isFalse());
    }

    @Test
    void pages_neither_repeat_nor_skip_a_case_when_others_are_taken_on_meanwhile() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            before.addFirst(takenOn("2026-09-24", FAMILY.ofParent("Pagina Leaf")));
        }
        String path = "/api/cases?name=pagina%20leaf&limit=2";
        Answer page = as("coordinator").get(path).is(200);
        List<String> seen = new ArrayList<>(paths(page.list("/items")));
        takenOn("2026-09-24", FAMILY.ofParent("Pagina Leaf"));
        as("adviser").post(before.get(3) + "/contact", "{channel: 'TELEPHONE'}").is(200);
        while (!page.text("/next").isEmpty()) {
            page = as("coordinator").get(path + "&cursor=" + page.text("/next")).is(200);
            seen.addAll(paths(page.list("/items")));
        }
        assertThat(seen).isEqualTo(before);
        assertThat(as("coordinator").get("/api/cases?name=pagina%20leaf").list("/items"))
                .hasSize(6);
    }

    @Test
    void pages_of_a_timeline_go_on_where_they_stopped_when_more_is_recorded_meanwhile() {
        String kase = advised("2026-09-24", FAMILY);
        Answer first = as("authority").get(kase + "/timeline?limit=5").is(200);
        as("adviser").on("2026-09-25").post(kase + "/undecided", "{}").is(200);
        List<JsonNode> read = new ArrayList<>(first.list("/items"));
        Answer page = first;
        while (!page.text("/next").isEmpty()) {
            page = as("authority")
                    .get(kase + "/timeline?limit=5&cursor=" + page.text("/next"))
                    .is(200);
            read.addAll(page.list("/items"));
        }
        assertThat(read).isEqualTo(timeline("authority", kase));
        assertThat(read.getLast().path("type").asString()).isEqualTo("case.choice-left-open");
        assertThat(page.json().has("next")).isFalse();
    }

    private List<String> found(String parameter, String value) {
        return found("coordinator", parameter, value);
    }

    private List<String> found(String user, String parameter, String value) {
        return paths(as(user).get("/api/cases", parameter, value).is(200).list("/items"));
    }

    private List<String> listed(String user, String filters) {
        return paths(pages(user, "/api/cases?limit=200&" + filters));
    }

    private static List<String> paths(List<JsonNode> items) {
        return items.stream()
                .map(item -> "/api/cases/" + item.path("id").asString())
                .toList();
    }

    private List<JsonNode> dueItems(String kase, String filters) {
        return pages("adviser", "/api/due?limit=200&" + filters).stream()
                .filter(item -> kase.endsWith(item.path("caseId").asString()))
                .toList();
    }

    private List<String> dueRules(String kase, String filters) {
        return dueItems(kase, filters).stream()
                .map(item -> item.path("rule").asString())
                .toList();
    }
}
