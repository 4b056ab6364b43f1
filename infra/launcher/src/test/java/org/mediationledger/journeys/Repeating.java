package org.mediationledger.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mediationledger.journeys.kit.Answer;
import org.mediationledger.journeys.kit.Intake;

/** Versions, repeats, and reading one's own writes. */
abstract non-sealed class Repeating extends Journey {

    private static final Intake FAMILY = Intake.afterNoticeOf("2026-09-10");
    private static final int CASES = 10;
    private static final int READS_OF_EACH = 20;

    @Test
    void a_command_on_a_stale_version_is_refused_and_changes_nothing() {
        String kase = takenOn("2026-09-24", FAMILY);
        String read = as("adviser").get(kase).is(200).etag();
        Answer accepted = as("adviser")
                .with("If-Match", read)
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        String advice = "{channel: 'TELEPHONE', topics: ['CERTIFICATE']}";
        as("adviser").with("If-Match", read).post(kase + "/advice", advice).isProblem(412, "VERSION_STALE");
        assertThat(as("adviser").get(kase).etag()).isEqualTo(accepted.etag());
        as("adviser")
                .with("If-Match", accepted.etag())
                .post(kase + "/advice", advice)
                .is(200);
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_same_answer_and_appends_nothing() {
        String kase = takenOn("2026-09-24", FAMILY);
        Answer first = as("adviser")
                .with("Idempotency-Key", "contact-once")
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        String etag = as("adviser").get(kase).etag();
        Answer again = as("adviser")
                .with("Idempotency-Key", "contact-once")
                .post(kase + "/contact", "{channel: 'TELEPHONE'}")
                .is(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(as("adviser").get(kase).etag()).isEqualTo(etag);
        as("adviser")
                .with("Idempotency-Key", "contact-once")
                .post(kase + "/contact", "{channel: 'EMAIL'}")
                .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_family_sent_twice_under_one_key_is_one_case() {
        String key = "referral-of-Pia-Twice-" + UUID.randomUUID();
        Intake twice = FAMILY.ofParent("Pia Twice");
        Answer first = as("coordinator")
                .on("2026-09-24")
                .with("Idempotency-Key", key)
                .post(twice)
                .is(201);
        Answer again =
                as("coordinator").with("Idempotency-Key", key).post(twice).is(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(as("coordinator").get("/api/cases", "name", "Pia Twice").list("/items"))
                .hasSize(1);
        as("coordinator")
                .with("Idempotency-Key", key)
                .post(FAMILY.ofParent("Pia Otherwise"))
                .isProblem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void whatever_is_accepted_is_read_at_once_two_hundred_times_in_a_row() {
        for (int i = 0; i < CASES; i++) {
            String kase = takenOn("2026-09-24", FAMILY);
            int events = timeline("coordinator", kase).size();
            for (int j = 0; j < READS_OF_EACH; j++) {
                long version = as("coordinator")
                        .post(kase + "/issues", "{issues: ['%s']}".formatted(j % 2 == 0 ? "HEALTH" : "EDUCATION"))
                        .is(200)
                        .json()
                        .path("version")
                        .asLong();
                Answer file = as("coordinator").get(kase).is(200);
                assertThat(file.json().path("version").asLong()).isEqualTo(version);
                assertThat(file.list("/matter/issues")).hasSize(j + 2);
            }
            assertThat(timeline("coordinator", kase)).hasSize(events + READS_OF_EACH);
        }
    }

    @Test
    void every_list_shows_what_was_just_written_to_everybody_who_reaches_the_case() {
        for (int i = 0; i < CASES; i++) {
            String kase = advised("2026-09-24", FAMILY.ofParent("Scripta Manent" + i));
            String name = "/api/cases?name=manent" + i;
            as("adviser").post(kase + "/decline", "{}").is(200);
            assertThat(due("adviser", kase)).containsEntry("ISSUE_CERTIFICATE/FAMILY_DECLINED", "2026-09-29");
            assertThat(as("coordinator").get(name + "&status=DECLINED").list("/items"))
                    .hasSize(1);
            certified(kase, "2026-09-25", "C1");
            assertThat(due("authority", kase))
                    .containsEntry("APPEAL", "2026-11-10")
                    .doesNotContainKey("ISSUE_CERTIFICATE/FAMILY_DECLINED");
            assertThat(as("authority").get(name).list("/items"))
                    .extracting(item -> item.path("status").asString())
                    .containsExactly("CERTIFIED");
            assertThat(as("coordinator").get(name + "&status=DECLINED").list("/items"))
                    .isEmpty();
        }
    }

    @Test
    void a_case_is_in_the_register_and_the_due_list_as_soon_as_it_is_taken_on() {
        for (int i = 0; i < 20; i++) {
            String kase = takenOn("2026-09-24", FAMILY.ofParent("Prompta Instans" + i));
            assertThat(as("coordinator")
                            .get("/api/cases", "name", "Instans" + i)
                            .text("/items/0/id"))
                    .isEqualTo(kase.substring(kase.lastIndexOf('/') + 1));
            assertThat(due("coordinator", kase)).containsEntry("APPEAL", "2026-11-10");
        }
    }
}
