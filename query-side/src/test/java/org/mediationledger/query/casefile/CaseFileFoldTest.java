package org.mediationledger.query.casefile;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.RestatedClock;
import org.mediationledger.events.RunningClock;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.query.testing.RandomEvents;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.EndOfPursuit;

/** What a case file makes of events. */
final class CaseFileFoldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final RandomEvents random = new RandomEvents(new Random(2));
    private final RandomEvents.Subject subject = random.subject();
    private final Journal journal = new Journal();
    private final Telling parties = new Telling(Audience.PARTIES);
    private final Telling anybody = new Telling(Audience.ANYBODY);

    /** Tells one audience's file event by event. */
    private static final class Telling {
        private final CaseFileFold fold;
        private @Nullable CaseFile told;

        Telling(Audience audience) {
            fold = new CaseFileFold(audience);
        }

        void tell(RecordedEvent recorded) {
            told = fold.apply(told, recorded);
        }

        CaseFile file() {
            return requireNonNull(told);
        }
    }

    @Test
    void a_corrected_date_is_the_date_of_the_fact_in_every_file_that_shows_the_fact() {
        open();
        RecordedEvent advice = tell(random.event(ChoiceEvent.AdviceGiven.class, subject));
        LocalDate truth = advice.event().occurredOn().minusDays(3);
        tell(dateCorrected(advice, truth));
        for (Telling telling : List.of(parties, anybody)) {
            assertThat(telling.file().contents().choices().advice())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.mark().occurredOn()).isEqualTo(truth))
                    .satisfies(fact -> assertThat(fact.mark().event()).isEqualTo(advice.eventId()));
        }
    }

    @Test
    void an_entry_struck_out_counts_no_longer_and_the_one_before_counts_again() {
        open();
        tell(random.event(ChoiceEvent.MediationRequested.class, subject));
        CaseFile before = parties.file();
        RecordedEvent declined = tell(random.event(ChoiceEvent.MediationDeclined.class, subject));
        assertThat(parties.file().status()).isEqualTo(CaseStatus.DECLINED);
        tell(new CorrectionEvent.EntryStruckOut(
                subject.caseId(), declined.eventId(), CorrectionReason.WRONG_CASE, DAY));
        assertThat(parties.file().contents().choices())
                .isEqualTo(before.contents().choices());
        assertThat(parties.file().status()).isEqualTo(CaseStatus.PURSUED);
        assertThat(anybody.file().status()).isEqualTo(CaseStatus.PURSUED);
    }

    @Test
    void whom_to_contact_at_the_authority_is_for_the_parties_and_what_a_notice_leaves_out_for_anybody() {
        open();
        DecisionEvent.AuthorityContactNamed contact = random.event(DecisionEvent.AuthorityContactNamed.class, subject);
        DecisionEvent.NoticeExamined examined = random.event(DecisionEvent.NoticeExamined.class, subject);
        tell(contact);
        tell(examined);
        assertThat(parties.file().contents().notices().authorityContacts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.name()).isEqualTo(contact.name()));
        assertThat(anybody.file().contents().notices().authorityContacts()).isEmpty();
        for (Telling telling : List.of(parties, anybody)) {
            assertThat(telling.file().contents().notices().examinations())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.missing()).isEqualTo(examined.missing()))
                    .satisfies(fact -> assertThat(fact.adviserNamed()).isEqualTo(examined.adviserNamed()));
        }
    }

    @Test
    void that_somebody_no_longer_acts_is_open_and_why_is_for_the_parties() {
        open();
        HolderEvent.HolderStoodDown stoodDown = random.event(HolderEvent.HolderStoodDown.class, subject);
        tell(stoodDown);
        assertThat(parties.file().contents().holding().stoodDown())
                .singleElement()
                .satisfies(fact -> assertThat(fact.why()).isEqualTo(stoodDown.why()));
        assertThat(anybody.file().contents().holding().stoodDown())
                .singleElement()
                .satisfies(fact -> assertThat(fact.person()).isEqualTo(stoodDown.person()))
                .satisfies(fact -> assertThat(fact.why()).isNull());
    }

    @Test
    void a_further_notice_struck_out_stands_no_longer_and_the_others_stay() {
        open();
        RecordedEvent first = tell(random.event(DecisionEvent.FurtherNoticeGiven.class, subject));
        tell(random.event(DecisionEvent.FurtherNoticeGiven.class, subject));
        tell(new CorrectionEvent.EntryStruckOut(subject.caseId(), first.eventId(), CorrectionReason.MISTYPED, DAY));
        for (Telling telling : List.of(parties, anybody)) {
            assertThat(telling.file().contents().notices().furtherNotices())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.mark().event()).isNotEqualTo(first.eventId()));
        }
    }

    @Test
    void a_linked_case_shows_in_nobodys_file() {
        open();
        CaseFile forParties = parties.file();
        CaseFile forAnybody = anybody.file();
        tell(random.event(ConfidenceEvent.CaseLinked.class, subject));
        assertThat(parties.file()).isEqualTo(forParties);
        assertThat(anybody.file()).isEqualTo(forAnybody);
    }

    @Test
    void a_corrected_decision_keeps_its_id_and_takes_all_values_anew() {
        open();
        RecordedEvent notified = tell(random.event(DecisionEvent.DecisionNotified.class, subject));
        Matter.Decision before = parties.file().contents().matter().decisions().getFirst();
        tell(new CorrectionEvent.DecisionCorrected(
                subject.caseId(),
                notified.eventId(),
                DecisionKind.PLAN_CEASED,
                false,
                null,
                DAY,
                null,
                CorrectionReason.MISTYPED,
                DAY));
        assertThat(parties.file().contents().matter().decisions())
                .containsExactly(new Matter.Decision(
                        before.mark(),
                        before.decision(),
                        DecisionKind.PLAN_CEASED,
                        false,
                        null,
                        DAY,
                        null,
                        before.localAuthorityReference()));
    }

    @Test
    void a_correction_of_what_the_parties_alone_know_leaves_the_open_file_as_it_was() {
        open();
        RecordedEvent ended = tell(random.event(ChoiceEvent.PursuitEnded.class, subject));
        CaseFile before = anybody.file();
        tell(dateCorrected(ended, ended.event().occurredOn().minusDays(1)));
        tell(new CorrectionEvent.EntryStruckOut(subject.caseId(), ended.eventId(), CorrectionReason.MISTYPED, DAY));
        assertThat(anybody.file()).isEqualTo(before);
        assertThat(parties.file().contents().choices().choices()).isEmpty();
    }

    @Test
    void a_date_restated_replaces_the_date_that_runs_and_the_date_that_was_met() {
        open();
        StatutoryDate first = date(Rule.APPEAL, DAY.plusDays(60), Trigger.NOTICE_SENT);
        StatutoryDate later = date(Rule.APPEAL, DAY.plusDays(61), Trigger.NOTICE_SENT);
        tell(requested(new Clocks(List.of(new RunningClock("APPEAL", first)), List.of(), List.of())));
        tell(restated(new Clocks(List.of(), List.of(new RestatedClock("APPEAL", first, later)), List.of())));
        assertThat(parties.file().clocks())
                .isEqualTo(new ClockFace(List.of(new RunningClock("APPEAL", later)), List.of()));
        tell(restated(new Clocks(List.of(), List.of(), List.of(new StoppedClock("APPEAL", later, DAY)))));
        tell(restated(new Clocks(List.of(), List.of(new RestatedClock("APPEAL", later, first)), List.of())));
        assertThat(parties.file().clocks())
                .isEqualTo(new ClockFace(List.of(), List.of(new StoppedClock("APPEAL", first, DAY))));
        tell(restated(new Clocks(List.of(new RunningClock("APPEAL", later)), List.of(), List.of())));
        assertThat(parties.file().clocks())
                .isEqualTo(new ClockFace(List.of(new RunningClock("APPEAL", later)), List.of()));
    }

    @Test
    void dates_that_run_from_the_agreement_never_reach_the_open_file() {
        open();
        StatutoryDate step = date(Rule.RECONSIDER, DAY.plusDays(28), Trigger.AGREEMENT);
        tell(restated(new Clocks(List.of(new RunningClock("RECONSIDER/1", step)), List.of(), List.of())));
        assertThat(parties.file().clocks().running()).hasSize(1);
        assertThat(anybody.file().clocks().running()).isEmpty();
    }

    @Test
    void that_a_family_changed_its_mind_does_not_show_by_the_ground_in_the_open_file() {
        open();
        tell(new CertificateEvent.CertificateRecorded(
                subject.caseId(),
                subject.certificates().getFirst(),
                random.sealed(),
                new PersonId(random.uuid()),
                new DecisionId(random.uuid()),
                CertificateGround.C1B,
                random.sealed(),
                DAY,
                null,
                null,
                null,
                DAY,
                Clocks.NONE));
        assertThat(parties.file().contents().certificates().getFirst().ground()).isEqualTo(CertificateGround.C1B);
        assertThat(anybody.file().contents().certificates().getFirst().ground()).isEqualTo(CertificateGround.C1);
    }

    @Test
    void a_meeting_is_planned_then_cancelled_or_held() {
        open();
        tell(meeting(MeetingEvent.MeetingArranged.class));
        assertThat(theMeeting().standing()).isEqualTo(Meeting.Standing.PLANNED);
        tell(meeting(MeetingEvent.MeetingMoved.class));
        assertThat(theMeeting().plans()).hasSize(2);
        tell(meeting(MeetingEvent.AttendeeNamed.class));
        tell(meeting(MeetingEvent.AuthorityConfirmed.class));
        tell(meeting(MeetingEvent.ChildViewsRecorded.class));
        tell(meeting(MeetingEvent.MeetingHeld.class));
        assertThat(theMeeting().standing()).isEqualTo(Meeting.Standing.HELD);
        assertThat(theMeeting().attendees()).hasSize(1);
        assertThat(theMeeting().confirmations()).hasSize(1);
        assertThat(theMeeting().childViews()).hasSize(1);
    }

    @Test
    void whether_something_was_recorded_late_is_judged_by_the_day_in_london() {
        Instant pastMidnightInLondon = Instant.parse("2026-06-30T23:30:00Z");
        Mark ofTheDay = mark(pastMidnightInLondon, LocalDate.of(2026, 7, 1));
        Mark ofTheDayBefore = mark(pastMidnightInLondon, LocalDate.of(2026, 6, 30));
        assertThat(ofTheDay.late()).isFalse();
        assertThat(ofTheDayBefore.late()).isTrue();
        assertThat(ofTheDayBefore.on(LocalDate.of(2026, 7, 1)).late()).isFalse();
    }

    @Test
    void what_was_agreed_and_done_stands_with_the_agreement() {
        open();
        RecordedEvent agreed = tell(random.event(ConclusionEvent.AgreementMade.class, subject));
        RecordedEvent done = tell(random.event(ConclusionEvent.AgreedStepDone.class, subject));
        assertThat(parties.file()
                        .contents()
                        .conclusion()
                        .agreements()
                        .getFirst()
                        .mark()
                        .event())
                .isEqualTo(agreed.eventId());
        assertThat(parties.file()
                        .contents()
                        .conclusion()
                        .stepsDone()
                        .getFirst()
                        .mark()
                        .event())
                .isEqualTo(done.eventId());
        assertThat(anybody.file().contents().conclusion()).isEqualTo(Conclusion.NONE);
    }

    private Meeting theMeeting() {
        return parties.file().contents().meetings().getFirst();
    }

    private <E extends MeetingEvent> E meeting(Class<E> type) {
        return random.event(
                type,
                new RandomEvents.Subject(
                        subject.caseId(),
                        List.of(subject.meetings().getFirst()),
                        subject.certificates(),
                        subject.earlier()));
    }

    private Mark mark(Instant recordedAt, LocalDate occurredOn) {
        return Mark.of(journal.record(
                random.uuid(),
                recordedAt,
                Journal.by("ADVISER"),
                new ChoiceEvent.AdviserContacted(
                        subject.caseId(),
                        new PersonId(random.uuid()),
                        Channel.TELEPHONE,
                        false,
                        occurredOn,
                        Clocks.NONE)));
    }

    private void open() {
        tell(random.event(IntakeEvent.CaseOpened.class, subject));
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent recorded = journal.record(random.uuid(), Journal.by("COORDINATOR"), event);
        parties.tell(recorded);
        anybody.tell(recorded);
        return recorded;
    }

    private CorrectionEvent dateCorrected(RecordedEvent recorded, LocalDate truth) {
        return new CorrectionEvent.DateCorrected(
                subject.caseId(),
                recorded.eventId(),
                recorded.event().occurredOn(),
                truth,
                CorrectionReason.BETTER_EVIDENCE,
                DAY);
    }

    private ChoiceEvent requested(Clocks clocks) {
        return new ChoiceEvent.PursuitEnded(
                subject.caseId(), new PersonId(random.uuid()), EndOfPursuit.CHANGED_MIND, DAY, clocks);
    }

    private CorrectionEvent restated(Clocks clocks) {
        return new CorrectionEvent.DatesRestated(subject.caseId(), null, "edition", DAY, clocks);
    }

    private static StatutoryDate date(Rule rule, LocalDate dueOn, Trigger trigger) {
        return new StatutoryDate(
                rule, dueOn, null, false, DutyHolder.FAMILY, trigger, DAY, "citation", "explanation", "edition");
    }
}
