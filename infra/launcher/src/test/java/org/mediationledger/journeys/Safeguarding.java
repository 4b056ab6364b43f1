package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import tools.jackson.databind.JsonNode;

/** A concern that somebody is at risk: for the safeguarding lead, and not even its existence for anybody else. */
abstract non-sealed class Safeguarding extends Journey {

    private static final List<String> OTHERS = List.of(
            "coordinator",
            "adviser",
            "mediator",
            "authority",
            "family",
            "preparer",
            "frontdoor",
            "auditor",
            "icb",
            "dpo");
    private static final String LEAD = "safeguarding";

    private void raise(String user, String kase) {
        as(user).on("2026-10-12")
                .post(kase + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten since Friday.'}")
                .is(200);
    }

    @Test
    void a_concern_is_read_referred_and_closed_by_the_safeguarding_lead() {
        String kase = everybodys();
        raise("mediator", kase);
        as(LEAD).on("2026-10-12")
                .post(kase + "/concerns/1/referral", "{referredTo: 'CHILDRENS_SOCIAL_CARE', reference: 'MASH 12'}")
                .is(200);
        as(LEAD).on("2026-10-19")
                .post(kase + "/concerns/1/closure", "{closedAs: 'TAKEN_OVER'}")
                .is(200);
        assertThat(story(LEAD, kase))
                .endsWith(
                        "Safeguarding concern 1 was raised about neglect: He has not eaten since Friday.",
                        "Safeguarding concern 1 was referred to social care for children (reference MASH 12).",
                        "Safeguarding concern 1 was closed: others have taken it over.");
        assertThat(entry(LEAD, kase, "safeguarding.concern-raised")
                        .path("class")
                        .asString())
                .isEqualTo("SAFEGUARDING");
        List<JsonNode> pageByPage = pages(LEAD, kase + "/timeline?limit=3");
        assertThat(pageByPage).isEqualTo(timeline(LEAD, kase));
    }

    @Test
    void whoever_raises_a_concern_can_neither_read_nor_refer_nor_close_it() {
        String kase = everybodys();
        for (String user : List.of("coordinator", "adviser", "mediator")) {
            raise(user, kase);
            as(user).post(kase + "/concerns/1/referral", "{referredTo: 'POLICE'}")
                    .is(403);
            as(user).post(kase + "/concerns/1/closure", "{closedAs: 'MISTAKEN'}")
                    .is(403);
        }
        for (String other : OTHERS) {
            assertThat(as(other).get(kase + "/timeline?limit=200").is(200).body())
                    .as(other)
                    .doesNotContain("safeguarding")
                    .doesNotContain("oncern")
                    .doesNotContain("eaten");
        }
    }

    @Test
    void nothing_that_others_are_answered_changes_when_a_concern_is_raised() {
        String kase = everybodys();
        Map<String, String> before = everythingSeen(kase);
        raise("coordinator", kase);
        raise("adviser", kase);
        as(LEAD).on("2026-10-12")
                .post(kase + "/concerns/2/referral", "{referredTo: 'POLICE'}")
                .is(200);
        assertThat(everythingSeen(kase)).isEqualTo(before);
    }

    @Test
    void a_version_read_before_a_concern_was_raised_still_guards_the_case() {
        String kase = everybodys();
        String etag = as("coordinator").get(kase).is(200).etag();
        raise("mediator", kase);
        assertThat(as("coordinator").get(kase).is(200).etag()).isEqualTo(etag);
    }

    /** Every answer that others get about the case: bodies and entity tags, whole and page by page. */
    private Map<String, String> everythingSeen(String kase) {
        Map<String, String> seen = new TreeMap<>();
        for (String other : OTHERS) {
            for (String path : List.of(kase, kase + "/timeline", kase + "/timeline?limit=2")) {
                Answer answer = as(other).get(path).is(200);
                seen.put(other + " " + path, answer.etag() + answer.body());
            }
            seen.put(
                    other + " listed",
                    pages(other, "/api/cases?limit=200").stream()
                            .filter(item -> kase.endsWith(item.path("id").asString()))
                            .toList()
                            .toString());
            seen.put(other + " story", pages(other, kase + "/timeline?limit=2").toString());
        }
        return seen;
    }
}
