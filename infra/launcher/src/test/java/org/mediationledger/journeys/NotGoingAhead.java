package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Intake;

/** A family that wished to mediate and then doesn't: ground C1b, which prints as C1 (reg 34). */
abstract non-sealed class NotGoingAhead extends Journey {

    private String changedItsMind() {
        String kase = pursuing("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        as("adviser")
                .on("2026-10-01")
                .post(kase + "/pursuit-end", "{why: 'CHANGED_MIND'}")
                .is(200);
        return kase;
    }

    @Test
    void a_family_that_changes_its_mind_has_its_certificate_within_three_working_days() {
        String kase = changedItsMind();
        assertThat(running("adviser", kase))
                .containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-10-06")
                .doesNotContainKey("ARRANGE_MEDIATION");
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C1', adviserName: 'Ann Adviser'}")
                .isProblem(409, "GROUND_NOT_MADE_OUT");
        certified(kase, "2026-10-02", "C1B");
        assertThat(as("adviser").get(kase).text("/certificates/0/ground")).isEqualTo("C1B");
    }

    @Test
    void who_sees_open_facts_only_cannot_tell_it_from_a_decline() {
        String kase = changedItsMind();
        certified(kase, "2026-10-02", "C1B");
        as("coordinator").on("2026-10-20").post(kase + "/appeal", "{}").is(200);
        assertThat(as("preparer").get(kase).is(200).text("/certificates/0/ground"))
                .isEqualTo("C1");
        assertThat(as("preparer").get(kase).body()).doesNotContain("C1B", "CHANGED_MIND");
        assertThat(story("preparer", kase)).noneMatch(sentence -> sentence.contains("no longer"));
        assertThat(entry("preparer", kase, "certificate.issued")
                        .path("sentence")
                        .asString())
                .contains("under s 55(4)");
    }
}
