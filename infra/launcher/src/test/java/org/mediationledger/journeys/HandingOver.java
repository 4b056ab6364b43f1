package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;

/** A case goes from one provider to another: what moves with it, what stays behind, and what does not change at all. */
abstract non-sealed class HandingOver extends Journey {

    private static final String TO_KIDS = "{provider: 'kids', adviserOrganisation: 'kids', basis: 'CAPACITY'}";
    private static final String BACK =
            "{provider: 'together-trust', adviserOrganisation: 'together-trust', basis: 'FAMILY_CHOICE'}";
    private static final String HANDED_OVER = "Another provider took the case over: mediation is provided by KIDS from"
            + " now on, and KIDS gives information and advice. What runs goes on running.";

    /** A case with a meeting planned and words said in confidence. */
    private String begun() {
        String kase = pursuing("2026-09-24", Intake.afterNoticeOf("2026-09-10"));
        meetingArranged(kase, "2026-09-25", "2026-10-08");
        confide("mediator", kase, "Would settle for two hours a week");
        return kase;
    }

    private void confide(String user, String kase, String words) {
        as(user).post(kase + "/confidences", "{topic: 'MEETING', words: '%s'}".formatted(words))
                .is(200);
    }

    private static String said(String words) {
        return "Said in confidence about the meeting: " + words;
    }

    private boolean listed(String user, String kase) {
        return pages(user, "/api/cases?limit=200").stream()
                .anyMatch(item -> kase.endsWith(item.path("id").asString()));
    }

    @Test
    void the_new_provider_goes_on_with_the_case_as_it_runs_and_without_what_was_said_in_confidence() {
        String kase = begun();
        Map<String, String> dates = running("coordinator", kase);
        as("coordinator.kids").get(kase).isProblem(404, "CASE_NOT_FOUND");
        as("coordinator").on("2026-09-28").post(kase + "/reallocation", TO_KIDS).is(200);

        Answer file = as("coordinator.kids").get(kase).is(200);
        assertThat(running("coordinator.kids", kase)).isEqualTo(dates).isNotEmpty();
        assertThat(due("coordinator.kids", kase)).isEqualTo(dates);
        assertThat(file.text("/intake/holders/0/phone")).isEqualTo("0161 496 0000");
        assertThat(file.text("/intake/allocations/1/provider")).isEqualTo("kids");
        assertThat(file.list("/meetings")).hasSize(1);
        assertThat(story("coordinator.kids", kase))
                .contains("A right-holder wishes to mediate.", HANDED_OVER)
                .contains("Why the case has its provider: another had no room.")
                .noneMatch(sentence -> sentence.contains("confidence"));
        assertThat(listed("coordinator.kids", kase)).isTrue();
        confide("coordinator.kids", kase, "The room is too small");
        assertThat(story("adviser.kids", kase)).contains(said("The room is too small"));
    }

    @Test
    void the_former_provider_keeps_reading_what_was_open_and_finds_and_writes_nothing() {
        String kase = begun();
        as("coordinator").on("2026-09-28").post(kase + "/reallocation", TO_KIDS).is(200);
        List<String> kept = story("coordinator", kase);
        String read = as("coordinator").get(kase).is(200).body();
        as("coordinator.kids")
                .on("2026-10-05")
                .post(kase + "/front-door-contacts", "{organisation: 'ias-manchester', channel: 'HELPLINE'}")
                .is(200);
        assertThat(story("coordinator.kids", kase)).hasSizeGreaterThan(kept.size());

        assertThat(kept).endsWith(HANDED_OVER).noneMatch(sentence -> sentence.contains("Ada Example"));
        for (String user : List.of("coordinator", "adviser", "dpo")) {
            assertThat(story(user, kase)).as(user).isEqualTo(kept);
            assertThat(as(user).get(kase).is(200).list("/intake/holders")).isEmpty();
            assertThat(listed(user, kase)).as(user).isFalse();
        }
        assertThat(as("coordinator").get(kase).is(200).body()).isEqualTo(read);
        assertThat(due("coordinator", kase)).isEmpty();
        as("coordinator").post(kase + "/contact", "{channel: 'TELEPHONE'}").is(403);
        as("coordinator").post(kase + "/reallocation", BACK).is(403);
        as("adviser")
                .post(kase + "/certificates", "{ground: 'C1', adviserName: 'Ann Adviser'}")
                .is(403);
    }

    @Test
    void a_mediator_keeps_what_was_told_to_them_as_it_stood() {
        String kase = begun();
        List<String> told = story("mediator", kase);
        as("coordinator").on("2026-09-28").post(kase + "/reallocation", TO_KIDS).is(200);
        confide("coordinator.kids", kase, "The room is too small");

        assertThat(told).contains(said("Would settle for two hours a week"));
        assertThat(story("mediator", kase))
                .startsWith(told.toArray(String[]::new))
                .hasSize(told.size() + 1)
                .endsWith(HANDED_OVER);
        assertThat(listed("mediator", kase)).isFalse();
        as("mediator")
                .post(kase + "/confidences", "{topic: 'MEETING', words: 'One more thing'}")
                .is(403);
    }

    @Test
    void a_case_that_comes_back_brings_nothing_that_was_said_in_between() {
        String kase = begun();
        as("coordinator").on("2026-09-28").post(kase + "/reallocation", TO_KIDS).is(200);
        confide("coordinator.kids", kase, "The room is too small");
        as("coordinator.kids")
                .on("2026-09-30")
                .post(kase + "/reallocation", BACK)
                .is(200);
        confide("coordinator", kase, "Glad to be back");

        assertThat(story("coordinator", kase))
                .contains(said("Would settle for two hours a week"), HANDED_OVER, said("Glad to be back"))
                .doesNotContain(said("The room is too small"));
        assertThat(story("coordinator.kids", kase)).noneMatch(sentence -> sentence.contains("confidence"));
        assertThat(listed("coordinator", kase)).isTrue();
        assertThat(listed("coordinator.kids", kase)).isFalse();
    }

    @Test
    void a_safeguarding_concern_stays_with_the_lead_with_whom_it_was_raised() {
        String kase = begun();
        as("mediator")
                .post(kase + "/concerns", "{harm: 'NEGLECT', words: 'He has not eaten since Friday.'}")
                .is(200);
        as("coordinator").on("2026-09-28").post(kase + "/reallocation", TO_KIDS).is(200);
        as("safeguarding")
                .post(kase + "/concerns/1/referral", "{referredTo: 'CHILDRENS_SOCIAL_CARE'}")
                .is(200);

        assertThat(story("safeguarding", kase))
                .anyMatch(sentence -> sentence.startsWith("Safeguarding concern 1 was raised"))
                .anyMatch(sentence -> sentence.startsWith("Safeguarding concern 1 was referred"));
    }
}
