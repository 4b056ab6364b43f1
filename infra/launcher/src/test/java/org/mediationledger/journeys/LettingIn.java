package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** Families see a case while they are let in, and no longer. */
abstract non-sealed class LettingIn extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");

    @Test
    void a_family_sees_its_case_from_the_grant_to_the_revocation() {
        String kase = takenOn("2026-09-24", FAMILY);
        String parent = as("coordinator").get(kase).text("/intake/holders/0/person");
        as("family").get(kase).isProblem(404, "CASE_NOT_FOUND");
        assertThat(listed("family", kase)).isFalse();

        as("coordinator")
                .on("2026-09-25")
                .post(kase + "/access", "{account: 'family', role: 'FAMILY', person: '%s'}".formatted(parent))
                .is(200);
        assertThat(as("family").get(kase).is(200).text("/intake/holders/0/name"))
                .isEqualTo("Ada Example");
        assertThat(as("family").get(kase).text("/intake/holders/0/phone")).isEqualTo("0161 496 0000");
        assertThat(as("authority").get(kase).body()).doesNotContain("0161 496 0000");
        assertThat(as("coordinator").get(kase).text("/intake/holders/0/phone")).isEqualTo("0161 496 0000");
        assertThat(listed("family", kase)).isTrue();
        assertThat(story("family", kase)).contains("The issues are about education.");
        as("representative").get(kase).isProblem(404, "CASE_NOT_FOUND");

        as("coordinator")
                .on("2026-09-28")
                .post(kase + "/access/family/revocation", "{}")
                .is(200);
        as("family").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("family").get(kase + "/timeline").isProblem(404, "CASE_NOT_FOUND");
        assertThat(listed("family", kase)).isFalse();
    }

    @Test
    void a_case_that_is_not_there_looks_like_one_that_is_not_ones_own() {
        String kase = takenOn("2026-09-24", FAMILY);
        String nowhere = "/api/cases/00000000-0000-4000-8000-000000000000";
        String own = as("family").get(kase).isProblem(404, "CASE_NOT_FOUND").text("/detail");
        assertThat(as("family").get(nowhere).isProblem(404, "CASE_NOT_FOUND").text("/detail"))
                .isEqualTo(own);
        as("coordinator").post(nowhere + "/contact", "{channel: 'EMAIL'}").isProblem(404, "CASE_NOT_FOUND");
    }

    @Test
    void nobody_enters_without_a_login_or_beyond_their_role() {
        String kase = takenOn("2026-09-24", FAMILY);
        as("nobody").get(kase).isProblem(401, "NOT_AUTHENTICATED");
        as("commissioner").get(kase).isProblem(403, "ROLE_NOT_PERMITTED");
        as("auditor").get(kase).is(200);
        as("preparer").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("frontdoor").get(kase).is(200);
        as("mediator").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("authority").post(kase + "/decline", "{}").isProblem(403, "ROLE_NOT_PERMITTED");
        as("family").get("/api/due").isProblem(403, "ROLE_NOT_PERMITTED");
    }

    private boolean listed(String user, String kase) {
        return pages(user, "/api/cases?limit=200").stream()
                .anyMatch(item -> kase.endsWith(item.path("id").asString()));
    }

    @Test
    void what_is_nowhere_is_a_problem_like_any_other() {
        as("coordinator").get("/api/nowhere").isProblem(404, "NOT_FOUND");
        as("coordinator").get("/api/due/").isProblem(404, "NOT_FOUND");
    }
}
