package org.mediationledger.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.ServiceStandard;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.testing.Journal;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.EndOfHolding;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NotHeldReason;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.terms.ToldBy;

/** What is on the worklist, from when, and why. Together Trust's contract for Manchester of 2026 stands in the demo directory. */
final class WorkTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final MeetingId MEETING = new MeetingId(new UUID(0, 2));
    private static final CertificateId CERTIFICATE = new CertificateId(new UUID(0, 3));
    private static final AccountId ANNA = new AccountId("anna");
    private static final PersonId PARENT = new PersonId(new UUID(0, 4));
    private static final PersonId OTHER_PARENT = new PersonId(new UUID(0, 6));
    private static final PersonId YOUNG_PERSON = new PersonId(new UUID(0, 7));
    private static final Sealed SEALED = new Sealed("A".repeat(43), "A".repeat(200), "A".repeat(22));

    private final Journal journal = new Journal();
    private final List<RecordedEvent> recorded = new ArrayList<>();
    private final WorkFold fold = new WorkFold(Directories.demo());
    private @Nullable WorkEntry entry;

    @Test
    void a_family_that_was_passed_on_is_owed_a_call_by_the_contracts_day() {
        opened(ReferralSource.INFORMATION_AND_ADVICE_SERVICE, Channel.EMAIL, "2026-11-20");
        WorkItem call = only(WorkKind.CALL_BACK);
        assertThat(call.basis()).isEqualTo(Basis.STANDARD);
        assertThat(call.on()).as("one working day after a Friday").isEqualTo(day("2026-11-23"));
        assertThat(call.contract()).isEqualTo("Manchester 2026");
    }

    @Test
    void the_contract_of_the_day_from_which_time_runs_counts() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-03-31");
        assertThat(only(WorkKind.CALL_BACK).on()).as("two working days").isEqualTo(day("2026-04-02"));
        assertThat(only(WorkKind.CALL_BACK).contract()).isEqualTo("Manchester 2024");
    }

    @Test
    void the_contract_of_the_authority_that_was_responsible_on_that_day_counts() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-02");
        tell(new BodyEvent.AuthorityChanged(
                CASE,
                new AuthorityCode("E08000003"),
                new AuthorityCode("E08000006"),
                "Salford",
                AuthorityChange.FAMILY_MOVED,
                day("2026-11-04")));
        assertThat(only(WorkKind.CALL_BACK).on())
                .as("as agreed with Manchester")
                .isEqualTo(day("2026-11-03"));

        attempt(ContactResult.CALL_BACK_ASKED, "2026-11-05");
        assertThat(only(WorkKind.CALL_BACK).basis())
                .as("nothing is agreed with Salford")
                .isEqualTo(Basis.NONE);
    }

    @Test
    void without_a_contract_a_call_is_owed_and_no_day_is_made_up() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20", "kids");
        assertThat(only(WorkKind.CALL_BACK).basis()).isEqualTo(Basis.NONE);
    }

    @Test
    void a_family_that_called_itself_is_owed_no_call() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        assertThat(kinds()).doesNotContain(WorkKind.CALL_BACK);
    }

    @ParameterizedTest
    @EnumSource(ContactResult.class)
    void a_call_is_owed_until_somebody_is_spoken_to(ContactResult result) {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        attempt(result, "2026-11-23");
        if (result == ContactResult.REACHED) {
            assertThat(kinds()).doesNotContain(WorkKind.CALL_BACK);
        } else {
            assertThat(only(WorkKind.CALL_BACK).on()).isEqualTo(day("2026-11-24"));
        }
    }

    @Test
    void the_first_response_is_the_first_attempt_whatever_came_of_it() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        assertThat(Standards.firstResponse(entry().happenings())).isNull();
        attempt(ContactResult.NO_ANSWER, "2026-11-24");
        attempt(ContactResult.REACHED, "2026-11-26");
        assertThat(Standards.firstResponse(entry().happenings())).isEqualTo(day("2026-11-24"));
        assertThat(standard(ServiceStandard.CALL_BACK).metOn()).isEqualTo(day("2026-11-24"));
        assertThat(standard(ServiceStandard.CALL_BACK).metLate()).isTrue();
    }

    @Test
    void a_corrected_attempt_moves_the_first_response_and_a_struck_out_one_takes_it_away() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        RecordedEvent attempt = attempt(ContactResult.NO_ANSWER, "2026-11-24");
        tell(new CorrectionEvent.DateCorrected(
                CASE,
                attempt.eventId(),
                day("2026-11-24"),
                day("2026-11-23"),
                CorrectionReason.MISTYPED,
                day("2026-11-25")));
        assertThat(Standards.firstResponse(entry().happenings())).isEqualTo(day("2026-11-23"));
        tell(new CorrectionEvent.EntryStruckOut(
                CASE, attempt.eventId(), CorrectionReason.WRONG_CASE, day("2026-11-25")));
        assertThat(Standards.firstResponse(entry().happenings())).isNull();
        assertThat(only(WorkKind.CALL_BACK).on()).isEqualTo(day("2026-11-23"));
    }

    @Test
    void a_contact_is_not_yet_a_case_until_its_decision_is_on_record() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        assertThat(only(WorkKind.NOT_YET_A_CASE).basis()).isEqualTo(Basis.NONE);
        notified(Clocks.NONE);
        assertThat(kinds()).doesNotContain(WorkKind.NOT_YET_A_CASE);
    }

    @Test
    void advice_is_asked_for_after_the_familys_contact() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        tell(new ChoiceEvent.AdviserContacted(CASE, PARENT, Channel.TELEPHONE, false, day("2026-11-20"), Clocks.NONE));
        assertThat(only(WorkKind.ADVICE).on()).isEqualTo(day("2026-11-25"));
        advised("2026-11-26");
        assertThat(kinds()).doesNotContain(WorkKind.ADVICE);
        assertThat(standard(ServiceStandard.ADVICE).metLate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"together-trust, Manchester 2026", "kids,"})
    void the_authority_is_told_within_one_working_day_by_contract_or_by_default(
            String provider, @Nullable String contract) {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20", provider);
        wished("2026-12-24");
        WorkItem tell = only(WorkKind.TELL_AUTHORITY);
        assertThat(tell.on())
                .as("after Christmas Day, a week-end and a bank holiday")
                .isEqualTo(day("2026-12-29"));
        assertThat(tell.basis()).isEqualTo(Basis.STANDARD);
        assertThat(tell.rule()).as("no statutory rule").isNull();
        assertThat(tell.contract()).isEqualTo(contract);
        told("2026-12-29");
        assertThat(kinds()).doesNotContain(WorkKind.TELL_AUTHORITY);
    }

    @Test
    void a_wish_that_was_taken_back_leaves_nothing_to_tell() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        wished("2026-11-20");
        tell(new ChoiceEvent.MediationDeclined(CASE, PARENT, day("2026-11-20"), Clocks.NONE));
        assertThat(kinds()).doesNotContain(WorkKind.TELL_AUTHORITY);
    }

    @Test
    void one_parents_no_leaves_the_other_ones_wish_to_be_told() {
        parents("2026-11-20");
        wished("2026-11-20");
        declined(OTHER_PARENT, "2026-11-21");
        leftOpen(OTHER_PARENT, "2026-11-22");
        assertThat(only(WorkKind.TELL_AUTHORITY).on()).isEqualTo(day("2026-11-23"));
        declined(PARENT, "2026-11-23");
        assertThat(kinds()).doesNotContain(WorkKind.TELL_AUTHORITY);
    }

    @Test
    void an_authority_that_was_told_of_one_parents_wish_is_not_told_again_of_the_other_ones() {
        parents("2026-11-20");
        wished("2026-11-20");
        told("2026-11-23");
        wished(OTHER_PARENT, "2026-11-24");
        declined(PARENT, "2026-11-25");
        assertThat(kinds()).contains(WorkKind.AUTHORITY_UNCONFIRMED).doesNotContain(WorkKind.TELL_AUTHORITY);
        assertThat(standard(ServiceStandard.TELL_AUTHORITY).metOn()).isEqualTo(day("2026-11-23"));

        declined(OTHER_PARENT, "2026-11-26");
        assertThat(kinds()).doesNotContain(WorkKind.AUTHORITY_UNCONFIRMED);
        wished(OTHER_PARENT, "2026-11-27");
        assertThat(only(WorkKind.TELL_AUTHORITY).on())
                .as("a wish that ended takes along what was told of it")
                .isEqualTo(day("2026-11-30"));
        assertThat(kinds()).doesNotContain(WorkKind.AUTHORITY_UNCONFIRMED);
    }

    @Test
    void one_parents_no_leaves_an_authority_that_was_told_of_the_other_ones_wish_to_be_asked() {
        parents("2026-11-20");
        wished("2026-11-20");
        told("2026-11-23");
        declined(OTHER_PARENT, "2026-11-24");
        assertThat(only(WorkKind.AUTHORITY_UNCONFIRMED).since()).isEqualTo(day("2026-11-23"));
    }

    @Test
    void a_wish_ends_with_whoever_had_it_and_no_longer_acts() {
        parents("2026-11-20");
        wished("2026-11-20");
        told("2026-11-23");
        stoodDown(PARENT, "2026-11-24");
        assertThat(kinds()).doesNotContain(WorkKind.AUTHORITY_UNCONFIRMED, WorkKind.TELL_AUTHORITY);
        wished(OTHER_PARENT, "2026-11-25");
        assertThat(only(WorkKind.TELL_AUTHORITY).on()).isEqualTo(day("2026-11-26"));
    }

    @Test
    void a_pending_wish_passes_with_the_right_to_a_successor_who_has_said_nothing() {
        parents("2026-11-20");
        named(YOUNG_PERSON, HolderCapacity.YOUNG_PERSON, "2026-11-20");
        wished("2026-11-20");
        told("2026-11-23");
        RecordedEvent taken = takenOver(YOUNG_PERSON, List.of(PARENT, OTHER_PARENT), "2026-11-24");
        declined(OTHER_PARENT, "2026-11-25");
        declined(PARENT, "2026-11-25");
        assertThat(only(WorkKind.AUTHORITY_UNCONFIRMED).since()).isEqualTo(day("2026-11-23"));
        assertThat(kinds()).doesNotContain(WorkKind.TELL_AUTHORITY);

        tell(new CorrectionEvent.EntryStruckOut(CASE, taken.eventId(), CorrectionReason.WRONG_CASE, day("2026-11-26")));
        assertThat(kinds()).doesNotContain(WorkKind.AUTHORITY_UNCONFIRMED);
    }

    @Test
    void a_successor_who_declined_before_takes_no_wish_over() {
        parents("2026-11-20");
        named(YOUNG_PERSON, HolderCapacity.YOUNG_PERSON, "2026-11-20");
        declined(YOUNG_PERSON, "2026-11-20");
        wished("2026-11-20");
        assertThat(kinds()).contains(WorkKind.TELL_AUTHORITY);
        takenOver(YOUNG_PERSON, List.of(PARENT, OTHER_PARENT), "2026-11-24");
        assertThat(kinds()).doesNotContain(WorkKind.TELL_AUTHORITY);
    }

    @Test
    void one_parent_who_is_undecided_is_listed_whatever_the_other_one_chose() {
        parents("2026-11-20");
        notified(starting("APPEAL", Rule.APPEAL, Trigger.NOTICE_SENT, "2026-12-21", null));
        assertThat(kinds()).as("nobody has chosen").contains(WorkKind.UNDECIDED);
        wished(OTHER_PARENT, "2026-11-20");
        assertThat(kinds()).as("who was not yet advised").doesNotContain(WorkKind.UNDECIDED);
        advised("2026-11-21");
        assertThat(kinds()).as("who was advised and is silent").contains(WorkKind.UNDECIDED);
        leftOpen(PARENT, "2026-11-22");
        declined(OTHER_PARENT, "2026-11-23");
        assertThat(only(WorkKind.UNDECIDED).on()).isEqualTo(day("2026-12-21"));
        stoodDown(PARENT, "2026-11-24");
        assertThat(kinds()).doesNotContain(WorkKind.UNDECIDED);
    }

    @Test
    void a_young_person_who_waits_for_the_right_is_not_waited_for() {
        parents("2026-11-20");
        named(YOUNG_PERSON, HolderCapacity.YOUNG_PERSON, "2026-11-20");
        notified(starting("APPEAL", Rule.APPEAL, Trigger.NOTICE_SENT, "2026-12-21", null));
        wished("2026-11-20");
        leftOpen(YOUNG_PERSON, "2026-11-22");
        assertThat(kinds()).doesNotContain(WorkKind.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04, false", "2026-12-05, true"})
    void an_undecided_family_is_listed_when_fourteen_days_or_fewer_are_left(String today, boolean listed) {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        notified(starting("APPEAL", Rule.APPEAL, Trigger.NOTICE_SENT, "2026-12-21", "2026-12-19"));
        WorkItem undecided = only(WorkKind.UNDECIDED);
        assertThat(undecided.on()).as("the safer day").isEqualTo(day("2026-12-19"));
        assertThat(!undecided.shownFrom().isAfter(day(today))).isEqualTo(listed);
        wished("2026-12-05");
        assertThat(kinds()).doesNotContain(WorkKind.UNDECIDED);
    }

    @Test
    void a_certificate_is_listed_on_its_last_lawful_day() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        notified(starting(
                "ISSUE_CERTIFICATE/FAMILY_DECLINED",
                Rule.ISSUE_CERTIFICATE,
                Trigger.FAMILY_DECLINED,
                "2026-11-25",
                null));
        WorkItem due = only(WorkKind.CERTIFICATE_DUE);
        assertThat(due.shownFrom()).isEqualTo(day("2026-11-25"));
        assertThat(due.basis()).isEqualTo(Basis.STATUTE);
        assertThat(due.rule()).isEqualTo(Rule.ISSUE_CERTIFICATE);
    }

    @Test
    void a_certificate_that_came_back_is_listed_the_same_day_until_it_is_sent_again() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        issued("2026-11-20");
        assertThat(only(WorkKind.CERTIFICATE_UNSENT).on()).isEqualTo(day("2026-11-20"));
        tell(new CertificateEvent.CertificateSent(CASE, CERTIFICATE, Channel.EMAIL, day("2026-11-20")));
        assertThat(kinds()).doesNotContain(WorkKind.CERTIFICATE_UNSENT, WorkKind.CERTIFICATE_BOUNCED);
        tell(new CertificateEvent.CertificateBounced(CASE, CERTIFICATE, Channel.EMAIL, day("2026-11-21")));
        assertThat(only(WorkKind.CERTIFICATE_BOUNCED).shownFrom()).isEqualTo(day("2026-11-21"));
        tell(new AftermathEvent.CaseClosed(CASE, ClosureReason.COMPLETED, day("2026-11-21"), Clocks.NONE));
        assertThat(kinds()).as("of a closed case").containsExactly(WorkKind.CERTIFICATE_BOUNCED);
        tell(new CertificateEvent.CertificateSent(CASE, CERTIFICATE, Channel.LETTER, day("2026-11-22")));
        assertThat(entry().items()).isEmpty();
    }

    @Test
    void an_authority_that_was_told_is_asked_until_a_meeting_is_planned_and_somebody_comes_with_authority() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        wished("2026-11-20");
        told("2026-11-23");
        assertThat(only(WorkKind.AUTHORITY_UNCONFIRMED).since()).isEqualTo(day("2026-11-23"));
        planned("2026-12-10", "2026-11-24");
        assertThat(only(WorkKind.AUTHORITY_UNCONFIRMED).on()).isEqualTo(day("2026-12-10"));
        tell(new MeetingEvent.AuthorityConfirmed(CASE, MEETING, PARENT, AuthorityToResolve.FULL, day("2026-11-25")));
        assertThat(kinds()).doesNotContain(WorkKind.AUTHORITY_UNCONFIRMED);
    }

    @Test
    void papers_are_counted_back_from_the_meeting_and_lapse_with_it() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        planned("2026-12-29", "2026-11-24");
        assertThat(only(WorkKind.PAPERS).on())
                .as("three working days before, past Christmas Day and a bank holiday")
                .isEqualTo(day("2026-12-22"));
        assertThat(only(WorkKind.PAPERS).shownFrom()).isEqualTo(day("2026-12-08"));
        tell(new MeetingEvent.MeetingHeld(CASE, MEETING, List.of(PARENT), day("2026-12-29"), Clocks.NONE));
        assertThat(kinds()).doesNotContain(WorkKind.PAPERS);
    }

    @Test
    void papers_are_out_once_the_family_and_the_authority_have_them() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        planned("2026-12-29", "2026-11-24");
        papersSent(Party.FAMILY, "2026-12-15");
        papersSent(Party.COMMISSIONING_BODY, "2026-12-16");
        assertThat(kinds()).contains(WorkKind.PAPERS);
        papersSent(Party.LOCAL_AUTHORITY, "2026-12-17");
        assertThat(kinds()).doesNotContain(WorkKind.PAPERS);
        assertThat(standard(ServiceStandard.PAPERS_OUT).metOn()).isEqualTo(day("2026-12-17"));
    }

    @Test
    void a_meeting_that_was_not_held_leaves_no_papers_to_send_and_nobody_to_confirm() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        planned("2026-12-29", "2026-11-24");
        tell(new MeetingEndEvent.MeetingNotHeld(
                CASE, MEETING, NotHeldReason.NO_SHOW, List.of(), day("2026-12-29"), Clocks.NONE));
        assertThat(kinds()).doesNotContain(WorkKind.PAPERS, WorkKind.AUTHORITY_UNCONFIRMED);
    }

    @Test
    void feedback_is_asked_for_until_the_family_was_asked_whoever_else_was() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        tell(new ConclusionEvent.MediationConcluded(CASE, day("2026-12-10"), Clocks.NONE));
        tell(new QualityEvent.FeedbackAsked(CASE, Party.LOCAL_AUTHORITY, Channel.EMAIL, day("2026-12-11")));
        assertThat(kinds()).contains(WorkKind.FEEDBACK);
        tell(new QualityEvent.FeedbackAsked(CASE, Party.FAMILY, Channel.EMAIL, day("2026-12-14")));
        assertThat(kinds()).doesNotContain(WorkKind.FEEDBACK);
        assertThat(standard(ServiceStandard.FEEDBACK_ASKED).metOn()).isEqualTo(day("2026-12-14"));
    }

    @Test
    void a_last_letter_is_an_attempt_like_any_other() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        tell(new EndingEvent.LastLetterSent(CASE, List.of(), Channel.LETTER, day("2026-12-04"), day("2026-11-24")));
        assertThat(standard(ServiceStandard.CALL_BACK).metOn()).isEqualTo(day("2026-11-24"));
        assertThat(kinds()).contains(WorkKind.CALL_BACK);
    }

    private void papersSent(Party to, String on) {
        tell(new MeetingPreparationEvent.PapersSent(CASE, MEETING, to, Channel.EMAIL, day(on)));
    }

    @Test
    void the_day_that_ends_access_is_the_first_last_day_of_an_authority_on_which_somebody_is_let_in() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        PersonId solicitor = new PersonId(new UUID(0, 8));
        PersonId supporter = new PersonId(new UUID(0, 9));
        authorised(solicitor, "2026-12-31");
        authorised(supporter, "2026-11-30");
        assertThat(entry().authorityEnds()).as("while nobody is let in").isNull();
        letIn("solicitor", solicitor);
        assertThat(entry().authorityEnds()).isEqualTo(day("2026-12-31"));
        letIn("supporter", supporter);
        assertThat(entry().authorityEnds()).isEqualTo(day("2026-11-30"));
        authorised(supporter, null);
        assertThat(entry().authorityEnds()).isEqualTo(day("2026-12-31"));
        tell(new AccessEvent.AccessRevoked(CASE, new AccountId("solicitor"), day("2027-01-01")));
        assertThat(entry().authorityEnds()).isNull();
    }

    private void authorised(PersonId representative, @Nullable String until) {
        tell(new RepresentativeEvent.RepresentativeAuthorised(
                CASE,
                representative,
                PARENT,
                Representation.SOLICITOR,
                List.of(RepresentativePower.SEE_CASE),
                AuthorityEvidence.LETTER,
                SEALED,
                null,
                day("2026-11-20"),
                until == null ? null : day(until),
                day("2026-11-20")));
    }

    private void letIn(String account, PersonId representative) {
        tell(new AccessEvent.AccessGranted(
                CASE, new AccountId(account), Role.REPRESENTATIVE, representative, day("2026-11-20")));
    }

    @Test
    void an_agreement_is_asked_for_where_something_was_agreed() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        tell(new ConclusionEvent.MediationConcluded(CASE, day("2026-12-10"), Clocks.NONE));
        tell(new ConclusionEvent.OutcomeRecorded(CASE, Outcome.NO_AGREEMENT, day("2026-12-10")));
        assertThat(kinds()).contains(WorkKind.FEEDBACK).doesNotContain(WorkKind.AGREEMENT);
        tell(new ConclusionEvent.OutcomeRecorded(CASE, Outcome.PARTIAL_AGREEMENT, day("2026-12-10")));
        assertThat(only(WorkKind.AGREEMENT).on()).isEqualTo(day("2026-12-17"));
        tell(new ConclusionEvent.AgreementMade(CASE, List.of(), day("2026-12-16"), Clocks.NONE));
        assertThat(kinds()).doesNotContain(WorkKind.AGREEMENT);
    }

    @Test
    void an_agreed_step_is_listed_fourteen_days_ahead() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        notified(starting("AMEND_CONTENT/1", Rule.AMEND_CONTENT, Trigger.AGREEMENT, "2027-01-20", null));
        assertThat(only(WorkKind.AGREED_STEP).shownFrom()).isEqualTo(day("2027-01-06"));
    }

    @Test
    void what_was_set_is_listed_on_its_day_for_whom_it_was_set_until_it_is_done() {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, "2026-11-20");
        tell(new DeskEvent.NextActionSet(CASE, NextAction.REVIEW, ANNA, day("2026-12-01"), day("2026-11-20")));
        WorkItem next = only(WorkKind.NEXT_ACTION);
        assertThat(next.shownFrom()).isEqualTo(day("2026-12-01"));
        assertThat(next.by()).isEqualTo(ANNA);
        tell(new DeskEvent.NextActionDone(CASE, NextAction.REVIEW, day("2026-12-01")));
        assertThat(kinds()).doesNotContain(WorkKind.NEXT_ACTION);
    }

    @Test
    void a_closed_case_has_no_work_and_a_reopened_one_has_it_again() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        Set<WorkKind> before = Set.copyOf(kinds());
        tell(new AftermathEvent.CaseClosed(CASE, ClosureReason.NO_RESPONSE, day("2026-12-01"), Clocks.NONE));
        assertThat(entry().items()).isEmpty();
        tell(new AftermathEvent.CaseReopened(CASE, day("2026-12-02"), Clocks.NONE));
        assertThat(kinds()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void no_standard_ever_shows_as_a_statutory_date() {
        opened(ReferralSource.PROFESSIONAL, Channel.EMAIL, "2026-11-20");
        tell(new ChoiceEvent.AdviserContacted(CASE, PARENT, Channel.TELEPHONE, false, day("2026-11-20"), Clocks.NONE));
        wished("2026-11-20");
        planned("2026-12-29", "2026-11-24");
        tell(new ConclusionEvent.MediationConcluded(CASE, day("2026-12-10"), Clocks.NONE));
        assertThat(entry().running()).isEmpty();
        assertThat(entry().items()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.basis()).isNotEqualTo(Basis.STATUTE);
            assertThat(item.rule()).isNull();
            assertThat(item.citation()).isNull();
        });
    }

    private void opened(ReferralSource source, Channel channel, String on) {
        opened(source, channel, on, "together-trust");
    }

    private void opened(ReferralSource source, Channel channel, String on, String provider) {
        tell(new IntakeEvent.CaseOpened(
                CASE,
                ServiceProcess.MEDIATION,
                source,
                channel,
                null,
                null,
                new AuthorityCode("E08000003"),
                "Manchester",
                null,
                null,
                day(on)));
        tell(new IntakeEvent.ProviderAllocated(
                CASE,
                new OrganisationId(provider),
                provider,
                new OrganisationId(provider),
                provider,
                Employer.INDEPENDENT,
                day(on)));
        named(PARENT, HolderCapacity.PARENT, on);
    }

    private void named(PersonId person, HolderCapacity capacity, String on) {
        tell(new IntakeEvent.RightHolderNamed(CASE, person, capacity, SEALED, null, null, null, day(on), Clocks.NONE));
    }

    private void parents(String on) {
        opened(ReferralSource.FAMILY, Channel.TELEPHONE, on);
        named(OTHER_PARENT, HolderCapacity.PARENT, on);
    }

    private void declined(PersonId person, String on) {
        tell(new ChoiceEvent.MediationDeclined(CASE, person, day(on), Clocks.NONE));
    }

    private void leftOpen(PersonId person, String on) {
        tell(new ChoiceEvent.ChoiceLeftOpen(CASE, person, day(on), Clocks.NONE));
    }

    private void stoodDown(PersonId person, String on) {
        tell(new HolderEvent.HolderStoodDown(CASE, person, EndOfHolding.STEPPED_BACK, day(on), Clocks.NONE));
    }

    private RecordedEvent takenOver(PersonId by, List<PersonId> from, String on) {
        return tell(new HolderEvent.RightTakenOver(
                CASE, by, HolderCapacity.YOUNG_PERSON, from, false, null, day(on), Clocks.NONE));
    }

    private RecordedEvent attempt(ContactResult result, String on) {
        return tell(new DeskEvent.ContactAttempted(CASE, LocalTime.of(10, 30), Channel.TELEPHONE, result, day(on)));
    }

    private void notified(Clocks clocks) {
        tell(new DecisionEvent.DecisionNotified(
                CASE,
                new DecisionId(new UUID(0, 5)),
                DecisionKind.REFUSAL_TO_ASSESS,
                false,
                null,
                day("2026-10-19"),
                null,
                null,
                day("2026-11-20"),
                clocks));
    }

    private void advised(String on) {
        tell(new ChoiceEvent.AdviceGiven(CASE, PARENT, Channel.TELEPHONE, List.of(), day(on)));
    }

    private void wished(String on) {
        wished(PARENT, on);
    }

    private void wished(PersonId person, String on) {
        tell(new ChoiceEvent.MediationRequested(CASE, person, null, day(on), Clocks.NONE));
    }

    private void told(String on) {
        tell(new ArrangementEvent.LocalAuthorityInformed(
                CASE, new AuthorityCode("E08000003"), ToldBy.PROVIDER, Channel.EMAIL, false, day(on), Clocks.NONE));
    }

    private void planned(String plannedOn, String on) {
        tell(new MeetingEvent.MeetingArranged(
                CASE,
                MEETING,
                1,
                day(plannedOn),
                null,
                SEALED,
                List.of(ANNA),
                null,
                null,
                false,
                day(on),
                Clocks.NONE));
    }

    private void issued(String on) {
        tell(new CertificateEvent.CertificateIssued(
                CASE,
                CERTIFICATE,
                "ML-1",
                PARENT,
                new DecisionId(new UUID(0, 5)),
                CertificateGround.C1,
                null,
                null,
                false,
                false,
                false,
                null,
                new OrganisationId("together-trust"),
                SEALED,
                null,
                null,
                day(on),
                Clocks.NONE));
    }

    private static Clocks starting(String clock, Rule rule, Trigger trigger, String dueOn, @Nullable String targetOn) {
        return new Clocks(
                List.of(new RunningClock(
                        clock,
                        new StatutoryDate(
                                rule,
                                day(dueOn),
                                targetOn == null ? null : day(targetOn),
                                false,
                                DutyHolder.FAMILY,
                                trigger,
                                day("2026-10-19"),
                                "a citation",
                                "an explanation",
                                "an edition"))),
                List.of(),
                List.of());
    }

    private RecordedEvent tell(LedgerEvent event) {
        RecordedEvent one = journal.record(new UUID(1, recorded.size()), Journal.by("COORDINATOR"), event);
        recorded.add(one);
        entry = fold.apply(entry, one);
        return one;
    }

    private WorkEntry entry() {
        return Objects.requireNonNull(entry);
    }

    private List<WorkKind> kinds() {
        return entry().items().stream().map(WorkItem::kind).toList();
    }

    private WorkItem only(WorkKind kind) {
        List<WorkItem> items =
                entry().items().stream().filter(item -> item.kind() == kind).toList();
        assertThat(items).as(kind.name()).hasSize(1);
        return items.getFirst();
    }

    private StandardDate standard(ServiceStandard standard) {
        return Standards.of(entry().happenings(), Terms.of(entry(), fold.directory())).stream()
                .filter(date -> date.standard() == standard)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
