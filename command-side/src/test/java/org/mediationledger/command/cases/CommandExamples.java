package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Past.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.PastOfChildren;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;

/** One accepted example of every command, all asked on Friday 20 November 2026 of a case that began in September. */
final class CommandExamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final String NOW = "2026-11-20";
    private static final MeetingId FIRST = meeting(1);
    private static final CertificateId CERTIFICATE = certificate(1);

    private CommandExamples() {}

    /** The ids under which the entries of a case's past were recorded, by place, counted from 0. */
    interface Entries extends IntFunction<UUID> {}

    /**
     * A command and what comes of it.
     *
     * @param given the case's past, beginning with its opening
     * @param givenOfChild the past of the meeting or certificate that the command concerns
     * @param asked the command
     * @param added what is added to the case, but for the dates that it touches
     * @param thenOfChild what is added to the meeting or certificate, likewise
     */
    record Example(
            List<CaseEvent> given,
            List<LedgerEvent> givenOfChild,
            Function<Entries, Ask> asked,
            Function<Entries, List<CaseEvent>> added,
            @Nullable LedgerEvent thenOfChild) {

        CaseCommand when(Entries entries) {
            return asked.apply(entries).command();
        }

        List<CaseEvent> then(Entries entries) {
            return added.apply(entries);
        }

        Class<?> command() {
            return when(Story::entry).getClass();
        }

        @Override
        public String toString() {
            return command().getSimpleName();
        }

        String child() {
            return switch (thenOfChild) {
                case null -> throw new IllegalStateException("concerns no child");
                case MeetingEvent e -> FIRST.toString();
                case LedgerEvent e -> CERTIFICATE.toString();
            };
        }
    }

    static Stream<Example> all() {
        return Stream.of(
                        intake(),
                        choices(),
                        arrangements(),
                        meetings(),
                        conclusions(),
                        certificates(),
                        others(),
                        decisions(),
                        bodies(),
                        doors())
                .flatMap(List::stream);
    }

    private static List<Example> intake() {
        return List.of(
                ofCase(
                        List.of(),
                        openCase()
                                .with(recordDecision().sentOn("2026-10-10"))
                                .about(IssueKind.EDUCATION)
                                .now(),
                        Stream.concat(
                                        caseOpened(NOW).stream(),
                                        Stream.of(
                                                decisionNotified(
                                                        DecisionKind.REFUSAL_TO_ASSESS,
                                                        false,
                                                        null,
                                                        LocalDate.parse("2026-10-10"),
                                                        NOW),
                                                issuesStated(NOW, IssueKind.EDUCATION)))
                                .toArray(CaseEvent[]::new)),
                ofCase(resolutionOpened("2026-09-14"), stateDisagreement(), disagreementStated(NOW)),
                ofCase(
                        resolutionOpened("2026-09-14"),
                        consentToResolution(Party.LOCAL_AUTHORITY, true),
                        resolutionConsent(Party.LOCAL_AUTHORITY, true, NOW)),
                ofCase(opened(), recordDecision().sentOn("2026-11-20").now(), decisionNotified(NOW)),
                ofCase(opened(), stateIssues(IssueKind.HEALTH), issuesStated(NOW, IssueKind.HEALTH)));
    }

    private static List<Example> choices() {
        return List.of(
                ofCase(notified(), recordContact().on("2026-10-30"), adviserContacted("2026-10-30")),
                ofCase(notified(), giveAdvice(), adviceGiven(NOW)),
                ofCase(notified(), requestMediation(), mediationRequested(NOW)),
                ofCase(notified(adviceGiven("2026-10-01")), declineMediation(), mediationDeclined(NOW)),
                ofCase(notified(), leaveChoiceOpen(), choiceLeftOpen(NOW)),
                ofCase(pursued(), endPursuit(), pursuitEnded(NOW)),
                ofCase(pursued(), withdrawRequest(), requestWithdrawn(NOW)));
    }

    private static List<Example> arrangements() {
        return List.of(
                ofCase(
                        notified(issuesStated("2026-09-14", IssueKind.EDUCATION), mediationRequested("2026-09-20")),
                        informLocalAuthority(),
                        localAuthorityInformed(NOW)),
                ofCase(
                        pursued(issuesStated("2026-09-22", IssueKind.HEALTH, IssueKind.EDUCATION)),
                        informCommissioner(),
                        commissionerInformed(NOW)),
                ofCase(pursued(), recordCannotArrange(), cannotArrangeTold(NOW)));
    }

    private static List<Example> meetings() {
        return List.of(
                ofChild(
                        pursued(),
                        List.of(),
                        arrangeMeeting(FIRST, "2026-12-10").now(),
                        meetingPlanned(FIRST, "2026-12-10", NOW),
                        PastOfChildren.meetingArranged(FIRST, "2026-12-10", NOW)),
                ofMeeting(
                        moveMeeting(FIRST, "2026-12-17").now(),
                        meetingPlanned(FIRST, "2026-12-17", NOW),
                        PastOfChildren.meetingMoved(FIRST, "2026-12-17", NOW)),
                ofMeeting(giveNotice(FIRST), noticeGiven(FIRST, NOW), PastOfChildren.noticeGiven(FIRST, NOW)),
                ofMeeting(
                        cancelMeeting(FIRST, CancelledBy.LOCAL_AUTHORITY),
                        meetingCancelled(FIRST, NOW),
                        PastOfChildren.meetingCancelled(FIRST, NOW)),
                ofMeeting(nameParent(FIRST), meetingDetail(FIRST, NOW), PastOfChildren.parentNamed(FIRST, NOW)),
                ofChild(
                        planned("2026-12-10"),
                        List.of(
                                PastOfChildren.meetingArranged(FIRST, "2026-12-10", "2026-11-01"),
                                PastOfChildren.attendeeNamed(
                                        FIRST,
                                        person("officer"),
                                        AttendeeRole.LOCAL_AUTHORITY_OFFICER,
                                        AttendanceBasis.PARTY,
                                        "2026-11-01")),
                        confirmAuthority(FIRST, person("officer")),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.authorityConfirmed(FIRST, person("officer"), NOW)),
                ofMeeting(
                        recordChildViews(FIRST),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.childViewsRecorded(FIRST, NOW)),
                ofChild(
                        planned(NOW),
                        List.of(
                                PastOfChildren.meetingArranged(FIRST, NOW, "2026-11-01"),
                                PastOfChildren.parentNamed(FIRST, "2026-11-01")),
                        holdMeeting(FIRST, PARENT),
                        meetingHeld(FIRST, NOW),
                        PastOfChildren.meetingHeld(FIRST, NOW, PARENT)));
    }

    private static List<Example> conclusions() {
        return List.of(
                ofCase(
                        held(),
                        concludeMediation(Outcome.PARTIAL_AGREEMENT),
                        mediationConcluded(NOW),
                        outcomeRecorded(Outcome.PARTIAL_AGREEMENT, NOW)),
                ofCase(
                        held(),
                        recordAgreement(step(1, AgreedAction.AMEND_CONTENT)),
                        agreementMade(NOW, step(1, AgreedAction.AMEND_CONTENT))),
                ofCase(
                        held(agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT))),
                        completeStep(item(1), null),
                        stepDone(item(1), Rule.AMEND_CONTENT, NOW)),
                ofCase(
                        held(
                                issuesStated("2026-10-22", IssueKind.HEALTH),
                                agreementMade("2026-10-22", step(1, AgreedAction.NON_APPEALABLE))),
                        tellAuthorityOfAgreement(),
                        authorityToldOfAgreement(NOW)));
    }

    private static List<Example> certificates() {
        return List.of(
                ofChild(
                        declined(),
                        List.of(),
                        issueCertificate(CERTIFICATE, CertificateGround.C1),
                        certificateNoted(CERTIFICATE, CertificateGround.C1, NOW),
                        PastOfChildren.certificateIssued(
                                CERTIFICATE,
                                "ML-4N98-5HQJ-E275-9F27",
                                CertificateGround.C1,
                                "2026-11-18",
                                "2026-11-23",
                                "2026-12-21",
                                NOW)),
                ofChild(
                        notified(),
                        List.of(),
                        recordCertificate(CERTIFICATE, CertificateGround.C3, "2026-10-28"),
                        certificateNoted(CERTIFICATE, CertificateGround.C3, "2026-10-28"),
                        PastOfChildren.certificateRecorded(
                                CERTIFICATE, CertificateGround.C3, "2026-10-28", "2026-11-30", NOW)),
                ofCertificate(
                        copyCertificate(CERTIFICATE),
                        certificateCopied(CERTIFICATE, NOW),
                        PastOfChildren.copyMade(CERTIFICATE, 1, NOW)),
                ofCertificate(
                        withdrawCertificate(CERTIFICATE),
                        certificateWithdrawn(CERTIFICATE, NOW),
                        PastOfChildren.certificateWithdrawn(CERTIFICATE, NOW)));
    }

    private static List<Example> others() {
        return List.of(
                ofCase(notified(), registerAppeal(), appealRegistered(NOW)),
                ofCase(notified(appealRegistered("2026-11-02")), decideAppeal(), appealDecided(NOW)),
                ofCase(notified(), closeCase(), caseClosed(NOW)),
                ofCase(notified(caseClosed("2026-11-02")), reopenCase(), caseReopened(NOW)),
                ofCorrection(
                        notified(adviserContacted("2026-09-20")),
                        entries -> correctDate(entries.apply(5), "2026-09-18"),
                        entries -> new CorrectionEvent.DateCorrected(
                                CASE,
                                entries.apply(5),
                                LocalDate.parse("2026-09-20"),
                                LocalDate.parse("2026-09-18"),
                                CorrectionReason.MISTYPED,
                                TODAY)),
                ofCorrection(
                        notified(adviserContacted("2026-09-20")),
                        entries -> correctDecision(entries.apply(4), "2026-09-08"),
                        entries -> new CorrectionEvent.DecisionCorrected(
                                CASE,
                                entries.apply(4),
                                DecisionKind.REFUSAL_TO_ASSESS,
                                false,
                                null,
                                LocalDate.parse("2026-09-08"),
                                null,
                                CorrectionReason.BETTER_EVIDENCE,
                                TODAY)),
                ofCorrection(
                        notified(appealRegistered("2026-11-02")),
                        entries -> strikeOut(entries.apply(5)),
                        entries -> new CorrectionEvent.EntryStruckOut(
                                CASE, entries.apply(5), CorrectionReason.WRONG_CASE, TODAY)),
                ofCase(notified(), grantAccess(), accessGranted(NOW)),
                ofCase(notified(accessGranted("2026-10-01")), revokeAccess(), accessRevoked(NOW)),
                ofCase(notified(), takeConfidence(CHILD), confidenceTaken(CHILD, NOW)));
    }

    private static List<Example> bodies() {
        return List.of(
                ofCase(
                        notified(),
                        changeAuthority(SALFORD, AuthorityChange.PLAN_TRANSFERRED),
                        authorityChanged(SALFORD, "Salford", AuthorityChange.PLAN_TRANSFERRED, NOW)),
                ofCase(
                        notified(authorityChanged(SALFORD, "Salford", AuthorityChange.FAMILY_MOVED, "2026-11-02")),
                        tellNewAuthority(),
                        newAuthorityTold(SALFORD, NOW)),
                ofCase(notified(), addCommissioner(LANCASHIRE), commissionerAdded(NOW)),
                ofCase(
                        notified(),
                        stateDetention(true),
                        detentionStated(true, NOW),
                        new CorrectionEvent.DatesRestated(
                                CASE, null, WorkingDays.england().edition(), TODAY, Clocks.NONE)),
                ofCase(
                        notified(),
                        stateCare(MANCHESTER, CareHolder.FOSTER_CARER),
                        careStated(MANCHESTER, "Manchester", CareHolder.FOSTER_CARER, NOW)),
                ofCase(
                        notified(),
                        explainAllocation(AllocationBasis.ROTA),
                        allocationExplained(AllocationBasis.ROTA, NOW)));
    }

    private static List<Example> doors() {
        return List.of(
                ofCase(
                        notified(),
                        recordFrontDoorContact(IAS_MANCHESTER),
                        frontDoorContacted(IAS_MANCHESTER, "IAS Manchester", false, NOW)),
                ofCase(notified(), endIntake(IntakeResult.SIGNPOSTED), intakeEnded(IntakeResult.SIGNPOSTED, NOW)),
                ofCase(
                        notified(),
                        linkCase(OTHER_CASE, Relation.SIBLING),
                        caseLinked(OTHER_CASE, Relation.SIBLING, NOW)));
    }

    private static List<Example> decisions() {
        return List.of(
                ofCase(notified(), furtherNotice("2026-11-20"), furtherNotice("2026-11-20", NOW)),
                ofCase(
                        notified(),
                        examineNotice(TOGETHER_TRUST, NoticeItem.TIME_SCALES, NoticeItem.AUTHORITY_CONTACT),
                        noticeExamined(
                                TOGETHER_TRUST,
                                "Together Trust",
                                NOW,
                                NoticeItem.TIME_SCALES,
                                NoticeItem.AUTHORITY_CONTACT)),
                ofCase(notified(), nameAuthorityContact(), authorityContactNamed(NOW)),
                ofCase(notified(), decisionIsWithdrawn(), decisionWithdrawn(NOW)),
                ofCase(
                        notified(),
                        decisionIsSuperseded(DecisionChange.PLAN_AMENDED),
                        decisionSuperseded(DecisionChange.PLAN_AMENDED, NOW)),
                ofCase(
                        and(opened(), sectionIOnlyNotified("2026-10-10")),
                        widenAppeal(PlanSection.F, PlanSection.B),
                        appealWidened(false, NOW, PlanSection.B, PlanSection.F)),
                ofCase(
                        notified(),
                        seekPermission(PermissionNeed.OUT_OF_TIME, PermissionNeed.NO_CERTIFICATE),
                        permissionSought(NOW, PermissionNeed.NO_CERTIFICATE, PermissionNeed.OUT_OF_TIME)),
                ofCase(
                        notified(permissionSought("2026-11-16", PermissionNeed.NO_CERTIFICATE)),
                        recordPermission(PermissionAnswer.GRANTED),
                        permissionAnswered(PermissionAnswer.GRANTED, NOW)));
    }

    private static CaseEvent restated(CorrectionEvent correction) {
        return new CorrectionEvent.DatesRestated(
                CASE, correction.corrects(), WorkingDays.england().edition(), TODAY, Clocks.NONE);
    }

    private static List<CaseEvent> opened() {
        return caseOpened("2026-09-14");
    }

    private static List<CaseEvent> and(List<CaseEvent> before, CaseEvent... then) {
        return Stream.concat(before.stream(), Arrays.stream(then)).toList();
    }

    private static List<CaseEvent> notified(CaseEvent... then) {
        return and(and(opened(), decisionNotified("2026-09-10")), then);
    }

    private static List<CaseEvent> declined() {
        return notified(adviceGiven("2026-10-01"), mediationDeclined("2026-11-18"));
    }

    private static List<CaseEvent> pursued(CaseEvent... then) {
        return and(
                notified(
                        issuesStated("2026-09-14", IssueKind.EDUCATION),
                        adviceGiven("2026-09-20"),
                        mediationRequested("2026-09-20"),
                        localAuthorityInformed("2026-09-21")),
                then);
    }

    private static List<CaseEvent> planned(String plannedOn) {
        return pursued(meetingPlanned(FIRST, plannedOn, "2026-11-01"));
    }

    private static List<CaseEvent> held(CaseEvent... then) {
        return and(pursued(meetingPlanned(FIRST, "2026-10-15", "2026-10-01"), meetingHeld(FIRST, "2026-10-15")), then);
    }

    private static Example ofCase(List<CaseEvent> given, Ask when, CaseEvent... then) {
        return new Example(given, List.of(), entries -> when, entries -> List.of(then), null);
    }

    /** A correction restates the dates that it moves, in a second event. */
    private static Example ofCorrection(
            List<CaseEvent> given, Function<Entries, Ask> when, Function<Entries, CorrectionEvent> then) {
        return new Example(
                given, List.of(), when, entries -> List.of(then.apply(entries), restated(then.apply(entries))), null);
    }

    private static Example ofMeeting(Ask when, CaseEvent then, LedgerEvent thenOfChild) {
        return ofChild(
                planned("2026-12-10"),
                List.of(PastOfChildren.meetingArranged(FIRST, "2026-12-10", "2026-11-01")),
                when,
                then,
                thenOfChild);
    }

    private static Example ofCertificate(Ask when, CaseEvent then, LedgerEvent thenOfChild) {
        return ofChild(
                and(declined(), certificateNoted(CERTIFICATE, CertificateGround.C1, "2026-11-19")),
                List.of(PastOfChildren.certificateIssued(
                        CERTIFICATE,
                        "ML-4N98-5HQJ-E275-9F27",
                        CertificateGround.C1,
                        "2026-11-18",
                        "2026-11-23",
                        "2026-12-21",
                        "2026-11-19")),
                when,
                then,
                thenOfChild);
    }

    private static Example ofChild(
            List<CaseEvent> given, List<LedgerEvent> givenOfChild, Ask when, CaseEvent then, LedgerEvent thenOfChild) {
        return new Example(given, givenOfChild, entries -> when, entries -> List.of(then), thenOfChild);
    }
}
