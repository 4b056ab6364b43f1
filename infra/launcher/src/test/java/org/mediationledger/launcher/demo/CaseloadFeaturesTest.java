package org.mediationledger.launcher.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.CertificateEvent.CertificateIssued;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EventCatalogue;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.StoppedClock;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.launcher.demo.story.Actors;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityToResolve;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ClosureReason;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ServiceProcess;

/** From sixty cases on, whatever the seed and the day, all that the ledger can record appears at least once. */
class CaseloadFeaturesTest {

    private static final int CASES = 60;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 21), LocalDate.of(2027, 1, 1));

    @Test
    void everything_appears_that_can() {
        for (int seed = 0; seed < DAYS.size(); seed++) {
            LocalDate today = DAYS.get(seed);
            try (DemoLedger ledger = DemoLedger.before(today)) {
                ledger.caseload(today, seed).load(CASES, DemoLedger.UNSEEN);
                SoftAssertions.assertSoftly(found -> {
                    Loaded loaded = new Loaded(ledger.events());
                    everyEvent(loaded, found);
                    certificates(loaded, found);
                    meetings(loaded, found);
                    agreements(loaded, found);
                    families(loaded, found);
                    changes(loaded, found);
                    record(loaded, found);
                    openWork(loaded, today, found);
                    everyUserFindsWork(loaded, found);
                });
            }
        }
    }

    /** Letters go out by themselves, once a caseload is loaded; what two advisers do together has its own journey. */
    private static final Predicate<Class<?>> BESIDE =
            type -> LetterEvent.class.isAssignableFrom(type) || type == AftermathEvent.CertificateWithdrawalAsked.class;

    private static void everyEvent(Loaded loaded, SoftAssertions found) {
        Set<Class<?>> types = loaded.events().map(LedgerEvent::getClass).collect(Collectors.toSet());
        Set<Class<?>> catalogued = EventCatalogue.entries().stream()
                .map(EventCatalogue.Entry::type)
                .filter(type -> !BESIDE.test(type))
                .collect(Collectors.toSet());
        found.assertThat(types).isEqualTo(catalogued);
    }

    private static void certificates(Loaded loaded, SoftAssertions found) {
        every(
                found,
                CertificateGround.class,
                loaded.all(CertificateIssued.class).map(CertificateIssued::ground));
        some(found, loaded, CertificateIssued.class, "late", CertificateIssued::late);
        some(found, loaded, CertificateIssued.class, "in time", issued -> issued.dueOn() != null && !issued.late());
        some(found, loaded, CertificateIssued.class, "reg 33 missed", CertificateIssued::contactAfterLimit);
        some(found, loaded, CertificateIssued.class, "not required", CertificateIssued::notRequired);
        some(
                found,
                loaded,
                CertificateEvent.CertificateWithdrawn.class,
                "with lineage",
                withdrawn -> withdrawn.replacedBy() != null);
        every(
                found,
                FurtherCertificateReason.class,
                loaded.all(CertificateIssued.class)
                        .map(CertificateIssued::further)
                        .filter(Objects::nonNull));
    }

    private static void meetings(Loaded loaded, SoftAssertions found) {
        every(
                found,
                CancelledBy.class,
                loaded.all(MeetingEvent.MeetingCancelled.class).map(MeetingEvent.MeetingCancelled::by));
        every(
                found,
                CancelledBy.class,
                loaded.all(MeetingEvent.MeetingMoved.class).map(MeetingEvent.MeetingMoved::movedBy));
        some(
                found,
                loaded,
                MeetingEvent.MeetingArranged.class,
                "short notice with consent",
                arranged -> arranged.shortNoticeConsent()
                        && Objects.requireNonNull(arranged.noticeGivenOn())
                                .isAfter(Objects.requireNonNull(arranged.noticeBy())
                                        .dueOn()));
        every(
                found,
                AuthorityToResolve.class,
                loaded.all(MeetingEvent.AuthorityConfirmed.class).map(MeetingEvent.AuthorityConfirmed::authority));
        attendee(found, loaded, AttendeeRole.SUPPORTER, AttendanceBasis.SUPPORTER_BY_RIGHT);
        attendee(found, loaded, AttendeeRole.SUPPORTER, AttendanceBasis.CONSENT_OF_ALL);
        attendee(found, loaded, AttendeeRole.CHILD, AttendanceBasis.AGREED_FOR_CHILD);
        found.assertThat(loaded.casesWith(ConclusionEvent.MediationConcluded.class))
                .as("a mediation of two sessions")
                .anyMatch(caseId -> count(loaded, caseId, MeetingEvent.MeetingHeld.class) == 2);
    }

    private static void attendee(SoftAssertions found, Loaded loaded, AttendeeRole role, AttendanceBasis basis) {
        some(
                found,
                loaded,
                MeetingEvent.AttendeeNamed.class,
                role + " by " + basis,
                named -> named.role() == role && named.basis() == basis);
    }

    private static void agreements(Loaded loaded, SoftAssertions found) {
        every(
                found,
                Outcome.class,
                loaded.all(ConclusionEvent.OutcomeRecorded.class).map(ConclusionEvent.OutcomeRecorded::outcome));
        found.assertThat(loaded.all(ConclusionEvent.OutcomeRecorded.class)
                        .filter(ended -> ended.outcome() == Outcome.PARTIAL_AGREEMENT)
                        .map(LedgerEvent::caseId))
                .as("a partial agreement with steps done in time, late and not at all")
                .anyMatch(caseId -> {
                    List<StoppedClock> stopped = new Loaded(loaded.recorded().stream()
                                    .filter(event -> event.event().caseId().equals(caseId))
                                    .toList())
                            .all(ConclusionEvent.AgreedStepDone.class)
                            .flatMap(done -> done.clocks().stopped().stream())
                            .toList();
                    return stopped.stream().anyMatch(StoppedClock::inTime)
                            && stopped.stream().anyMatch(StoppedClock::late)
                            && stepsOf(loaded, caseId) > stopped.size();
                });
    }

    private static long stepsOf(Loaded loaded, CaseId caseId) {
        return loaded.all(ConclusionEvent.AgreementMade.class)
                .filter(made -> made.caseId().equals(caseId))
                .mapToLong(made -> made.items().size())
                .sum();
    }

    private static void families(Loaded loaded, SoftAssertions found) {
        every(
                found,
                ServiceProcess.class,
                loaded.all(IntakeEvent.CaseOpened.class).map(IntakeEvent.CaseOpened::process));
        every(
                found,
                HolderCapacity.class,
                loaded.all(IntakeEvent.RightHolderNamed.class).map(IntakeEvent.RightHolderNamed::capacity));
        found.assertThat(loaded.all(IntakeEvent.CaseOpened.class).map(IntakeEvent.CaseOpened::channel))
                .contains(Channel.HELPLINE, Channel.EMAIL);
        found.assertThat(loaded.all(IntakeEvent.ProviderAllocated.class)
                        .map(allocated -> allocated.provider().value()))
                .contains("solution-talk", "collis-mediation", "kids", "link-mediation", "together-trust");
        found.assertThat(loaded.all(IntakeEvent.CaseOpened.class)
                        .map(IntakeEvent.CaseOpened::localAuthority)
                        .distinct()
                        .count())
                .as("local authorities")
                .isGreaterThan(5);
        some(
                found,
                loaded,
                DecisionEvent.DecisionNotified.class,
                "Section I only",
                DecisionEvent.DecisionNotified::sectionIOnly);
        some(
                found,
                loaded,
                DecisionEvent.IssuesStated.class,
                "health only",
                stated -> stated.issues().equals(List.of(IssueKind.HEALTH)));
        some(
                found,
                loaded,
                DecisionEvent.IssuesStated.class,
                "mixed",
                stated -> stated.issues().containsAll(List.of(IssueKind.EDUCATION, IssueKind.HEALTH)));
        every(
                found,
                ConfidentialTopic.class,
                loaded.all(ConfidenceEvent.ConfidenceTaken.class).map(ConfidenceEvent.ConfidenceTaken::topic));
        found.assertThat(loaded.all(AftermathEvent.CaseClosed.class).map(AftermathEvent.CaseClosed::reason))
                .contains(ClosureReason.COMPLETED, ClosureReason.NO_RESPONSE, ClosureReason.FAMILY_WITHDREW);
    }

    private static void changes(Loaded loaded, SoftAssertions found) {
        every(
                found,
                NoticeKind.class,
                loaded.all(DecisionEvent.FurtherNoticeGiven.class).map(DecisionEvent.FurtherNoticeGiven::kind));
        found.assertThat(loaded.all(DoorEvent.IntakeEnded.class).map(DoorEvent.IntakeEnded::result))
                .contains(IntakeResult.BOTH, IntakeResult.SIGNPOSTED);
        found.assertThat(loaded.all(DoorEvent.FrontDoorContacted.class).map(DoorEvent.FrontDoorContacted::asAdviser))
                .as("doors that count and doors that do not")
                .contains(true, false);
        found.assertThat(loaded.all(ConfidenceEvent.CaseLinked.class).map(ConfidenceEvent.CaseLinked::relation))
                .contains(Relation.SIBLING, Relation.PREVIOUS, Relation.FOLLOWING, Relation.OTHER_PROCESS);
        found.assertThat(loaded.all(ConfidenceEvent.CaseLinked.class))
                .as("each link is seen from both cases")
                .allMatch(link -> loaded.any(
                        ConfidenceEvent.CaseLinked.class,
                        back -> back.caseId().equals(link.other())
                                && back.other().equals(link.caseId())
                                && back.relation() == link.relation().seenFromThere()));
        found.assertThat(loaded.all(ConfidenceEvent.CaseLinked.class)
                        .filter(link -> link.relation() == Relation.SIBLING))
                .as("brothers and sisters, at one sitting and each with a certificate")
                .isNotEmpty()
                .allMatch(link -> sittings(loaded, link.caseId()).equals(sittings(loaded, link.other()))
                        && count(loaded, link.caseId(), CertificateIssued.class) == 1);
        some(found, loaded, BodyEvent.DetentionStated.class, "detained", BodyEvent.DetentionStated::detained);
        some(
                found,
                loaded,
                BodyEvent.AllocationExplained.class,
                "under a contract",
                explained -> explained.contract() != null);
    }

    private static List<String> sittings(Loaded loaded, CaseId caseId) {
        return loaded.all(MeetingEvent.MeetingArranged.class)
                .filter(arranged -> arranged.caseId().equals(caseId))
                .map(arranged -> arranged.plannedOn() + " " + arranged.startsAt())
                .toList();
    }

    private static void record(Loaded loaded, SoftAssertions found) {
        found.assertThat(loaded.recorded()).as("written down late").anyMatch(RecordedEvent::late);
        found.assertThat(loaded.all(AccessEvent.AccessGranted.class).map(AccessEvent.AccessGranted::account))
                .contains(Actors.FAMILY, Actors.REPRESENTATIVE);
        found.assertThat(loaded.casesWith(CorrectionEvent.DatesRestated.class))
                .as("dates restated by corrections of a day and of a decision")
                .containsAll(loaded.casesWith(CorrectionEvent.DateCorrected.class))
                .containsAll(loaded.casesWith(CorrectionEvent.DecisionCorrected.class));
    }

    private static void openWork(Loaded loaded, LocalDate today, SoftAssertions found) {
        LocalDate workingDay = Stream.iterate(today, day -> day.plusDays(1))
                .filter(WorkingDays.england()::isWorkingDay)
                .findFirst()
                .orElseThrow();
        LocalDate longAgo = today.minusMonths(14);
        runs(found, loaded, Rule.ISSUE_CERTIFICATE, today, workingDay);
        runs(found, loaded, Rule.ISSUE_CERTIFICATE, longAgo, today.minusDays(1));
        runs(found, loaded, Rule.ARRANGE_MEDIATION, today, today.plusDays(7));
        runs(found, loaded, Rule.ARRANGE_MEDIATION, longAgo, today.minusDays(1));
        runs(found, loaded, Rule.NON_APPEALABLE_ACTION, longAgo, today.minusDays(1));
        runs(found, loaded, Rule.AMEND_CONTENT, today, today.plusDays(35));
        runs(found, loaded, Rule.MEETING_NOTICE, today.minusDays(2), today.plusDays(21));
        runs(found, loaded, Rule.APPEAL, today, today.plusDays(21));
        some(
                found,
                loaded,
                MeetingEvent.MeetingArranged.class,
                "ahead",
                arranged -> arranged.plannedOn().isAfter(today));
        found.assertThat(loaded.casesWith(IntakeEvent.CaseOpened.class))
                .as("a family that waits to be called back")
                .anyMatch(caseId -> loaded.ofCase(caseId).stream().allMatch(IntakeEvent.class::isInstance));
        found.assertThat(loaded.casesWith(ChoiceEvent.ChoiceLeftOpen.class))
                .as("a family that has not made up its mind")
                .anyMatch(caseId -> loaded.ofCase(caseId).getLast() instanceof ChoiceEvent.ChoiceLeftOpen);
    }

    private static void runs(SoftAssertions found, Loaded loaded, Rule rule, LocalDate from, LocalDate to) {
        found.assertThat(loaded.runs(rule, from, to))
                .as("%s due from %s to %s", rule, from, to)
                .isTrue();
    }

    private static void everyUserFindsWork(Loaded loaded, SoftAssertions found) {
        var scopes = loaded.scopes();
        DemoUsers.describe().stream()
                .filter(user -> user.role() != Role.COMMISSIONER)
                .map(user -> new Actor(new AccountId(user.account()), user.role(), user.organisation()))
                .forEach(actor -> found.assertThat(scopes)
                        .as("cases that %s reaches", actor.account())
                        .anyMatch(scope -> RightsTable.of(actor.role()).reach().includes(actor, scope)));
    }

    private static long count(Loaded loaded, CaseId caseId, Class<? extends LedgerEvent> type) {
        return loaded.ofCase(caseId).stream().filter(type::isInstance).count();
    }

    private static <E extends LedgerEvent> void some(
            SoftAssertions found, Loaded loaded, Class<E> type, String what, Predicate<E> that) {
        found.assertThat(loaded.any(type, that))
                .as("%s: %s", type.getSimpleName(), what)
                .isTrue();
    }

    private static <T extends Enum<T>> void every(SoftAssertions found, Class<T> type, Stream<T> seen) {
        found.assertThat(seen.collect(Collectors.toSet()))
                .as(type.getSimpleName())
                .containsAll(EnumSet.allOf(type));
    }
}
