package org.mediationledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.query.testing.Scene;
import org.mediationledger.query.testing.TestMongo;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.Role;

/** A case as it was known. */
final class PastTest {

    private static final Actor AUDITOR = new Actor(new AccountId("auditor"), Role.AUDITOR, null);

    private final Scene scene = new Scene(TestMongo::embedded);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void asked_as_at_a_position_the_answer_is_what_was_answered_then() {
        CaseId caseId = scene.randomCases(1, 1).getFirst().caseId();
        List<CaseFileAnswer> files = new ArrayList<>();
        List<TimelineAnswer> timelines = new ArrayList<>();
        for (RecordedEvent recorded : scene.journal().all()) {
            scene.side().groups().forEach(group -> scene.side().process(group, List.of(recorded)));
            files.add(scene.side().ask(new GetCaseFile(caseId, AUDITOR, null, null)));
            timelines.add(scene.side().ask(timeline(caseId, null)));
        }
        for (int position = 0; position < files.size(); position++) {
            AsAt asAt = AsAt.position(position);
            CaseFileAnswer then = files.get(position);
            assertThat(scene.side().ask(new GetCaseFile(caseId, AUDITOR, asAt, null)))
                    .isEqualTo(new CaseFileAnswer(then.file(), position, then.version(), null));
            TimelineAnswer told = timelines.get(position);
            assertThat(scene.side().ask(timeline(caseId, asAt)))
                    .isEqualTo(new TimelineAnswer(told.entries(), told.nextAfter(), position, told.version(), null));
        }
    }

    @Test
    void the_position_that_an_answer_names_answers_the_same_file_again() {
        CaseId caseId = scene.randomCases(2, 1).getFirst().caseId();
        scene.side().catchUp(100);
        CaseFileAnswer now = scene.side().ask(new GetCaseFile(caseId, AUDITOR, null, null));
        CaseFileAnswer again = scene.side().ask(new GetCaseFile(caseId, AUDITOR, AsAt.position(now.position()), null));
        assertThat(again.file()).isEqualTo(now.file());
        assertThat(again.position()).isEqualTo(now.position());
    }

    @Test
    void an_instant_means_what_was_recorded_up_to_it() {
        CaseId caseId = scene.randomCases(3, 1).getFirst().caseId();
        scene.side().catchUp(100);
        for (RecordedEvent recorded : scene.journal().all()) {
            CaseFileAnswer at =
                    scene.side().ask(new GetCaseFile(caseId, AUDITOR, AsAt.instant(recorded.recordedAt()), null));
            assertThat(at.position()).isEqualTo(recorded.position());
            assertThat(at)
                    .isEqualTo(scene.side()
                            .ask(new GetCaseFile(caseId, AUDITOR, AsAt.position(recorded.position()), null)));
        }
    }

    @Test
    void the_last_ten_seconds_and_the_future_are_not_settled() {
        RandomEvents.Subject subject = scene.randomCases(4, 1).getFirst();
        scene.side().catchUp(100);
        RecordedEvent last = scene.journal().all().getLast();
        scene.side().clock().set(last.recordedAt().plusSeconds(10));
        assertThat(refusal(subject, AsAt.instant(last.recordedAt()))).isNull();
        assertThat(refusal(subject, AsAt.instant(last.recordedAt().plusMillis(1))))
                .isEqualTo(QueryRefusal.AS_AT_TOO_RECENT);
        assertThat(refusal(subject, AsAt.position(last.position()))).isNull();
        assertThat(refusal(subject, AsAt.position(last.position() + 1))).isEqualTo(QueryRefusal.AS_AT_TOO_RECENT);
    }

    @Test
    void before_its_opening_a_case_does_not_exist() {
        scene.randomCases(5, 1);
        RandomEvents.Subject later = scene.randomCases(6, 1).getFirst();
        assertThat(refusal(later, AsAt.position(0))).isEqualTo(QueryRefusal.NOT_FOUND);
        assertThat(refusal(
                        later,
                        AsAt.instant(
                                scene.journal().all().getFirst().recordedAt().minusSeconds(1))))
                .isEqualTo(QueryRefusal.NOT_FOUND);
    }

    @Test
    void a_version_that_the_asker_knows_is_answered_from_the_events_where_the_view_lags() {
        RandomEvents.Subject subject = scene.randomCases(7, 1).getFirst();
        long version = scene.journal().version(subject.caseId());
        CaseFileAnswer answer = scene.side().ask(new GetCaseFile(subject.caseId(), AUDITOR, null, version));
        assertThat(answer.version()).isEqualTo(version);
        assertThat(scene.side()
                        .ask(new GetCaseFile(subject.caseId(), AUDITOR, null, version + 1))
                        .refusal())
                .isEqualTo(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        assertThat(scene.side()
                        .ask(new GetTimeline(subject.caseId(), AUDITOR, null, null, 5, version + 1))
                        .refusal())
                .isEqualTo(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        assertThat(scene.side()
                        .ask(new GetCaseFile(new CaseId(new UUID(1, 2)), AUDITOR, null, 0L))
                        .refusal())
                .isEqualTo(QueryRefusal.NOT_FOUND);
    }

    private @Nullable QueryRefusal refusal(RandomEvents.Subject subject, AsAt asAt) {
        return scene.side()
                .ask(new GetCaseFile(subject.caseId(), AUDITOR, asAt, null))
                .refusal();
    }

    private static GetTimeline timeline(CaseId caseId, @Nullable AsAt asAt) {
        return new GetTimeline(caseId, AUDITOR, asAt, null, GetTimeline.MOST, null);
    }
}
