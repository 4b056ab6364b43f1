package org.mediationledger.command.cases;

import static org.mediationledger.command.example.Bundles.*;
import static org.mediationledger.command.example.Commands.*;
import static org.mediationledger.command.example.Letters.*;
import static org.mediationledger.command.example.Names.*;
import static org.mediationledger.command.example.Papers.*;
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
import org.mediationledger.command.api.RequiredAction;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.PastOfChildren;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.RetentionClass;
import org.mediationledger.statute.AgreedAction;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.statute.Rule;
import org.mediationledger.statute.WorkingDays;
import org.mediationledger.terms.Absentee;
import org.mediationledger.terms.AddressKind;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.BundleKind;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.terms.BundleStop;
import org.mediationledger.terms.CancelledBy;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ComplianceExcuse;
import org.mediationledger.terms.ContactLimit;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.EarlyResolution;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.IntakeResult;
import org.mediationledger.terms.LegalHoldReason;
import org.mediationledger.terms.MeetingMode;
import org.mediationledger.terms.NextAction;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.OfferChoice;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.PermissionAnswer;
import org.mediationledger.terms.PermissionNeed;
import org.mediationledger.terms.PlanSection;
import org.mediationledger.terms.Relation;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

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

        /** An adviser, but for what another alone may do. */
        Role by() {
            Action action = RequiredAction.of(when(Story::entry));
            return Stream.of(Role.ADVISER, Role.SAFEGUARDING_LEAD, Role.DATA_PROTECTION_OFFICER, Role.PREPARER)
                    .filter(role -> RightsTable.of(role).actions().contains(action))
                    .findFirst()
                    .orElseThrow();
        }

        /** What an account in that role belongs to. */
        String organisation() {
            return organisationOf(by());
        }

        String child() {
            return switch (thenOfChild) {
                case null -> throw new IllegalStateException("concerns no child");
                case MeetingEvent e -> FIRST.toString();
                case SafeguardingEvent e -> e.file().toString();
                case LedgerEvent e -> CERTIFICATE.toString();
            };
        }
    }

    static String organisationOf(Role role) {
        return role == Role.PREPARER ? MANCHESTER.toString() : TOGETHER_TRUST.toString();
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
                        safeguarding(),
                        mediators(),
                        representatives(),
                        consents(),
                        needs(),
                        quality(),
                        holders(),
                        preparations(),
                        endsOfMeetings(),
                        endings(),
                        delays(),
                        performance(),
                        offers(),
                        letters(),
                        expenses(),
                        work(),
                        decisions(),
                        bodies(),
                        doors(),
                        dataProtection(),
                        documents(),
                        bundles())
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
                        List.of(meetingHeld(FIRST, NOW), meetingConducted(FIRST, MEDIATOR, NOW)),
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
                        PastOfChildren.certificateWithdrawn(CERTIFICATE, NOW)),
                ofCase(
                        and(
                                and(declined(), certificateNoted(CERTIFICATE, CertificateGround.C1, "2026-11-19")),
                                appealRegistered("2026-11-19")),
                        askWithdrawal(CERTIFICATE),
                        withdrawalAsked(CERTIFICATE, ADVISER, NOW)),
                ofCertificate(
                        List.of(
                                appealRegistered("2026-11-19"),
                                withdrawalAsked(CERTIFICATE, ANOTHER_ADVISER, "2026-11-19")),
                        confirmWithdrawal(CERTIFICATE),
                        certificateWithdrawn(CERTIFICATE, NOW),
                        PastOfChildren.certificateWithdrawn(CERTIFICATE, NOW)));
    }

    private static List<Example> letters() {
        CaseEvent written = letterWritten(letter(1), "2026-11-18");
        CaseEvent gone = letterDispatched(letter(1), "2026-11-18");
        return List.of(
                ofCase(notified(), writeLetter(letter(1)), letterWritten(letter(1), NOW)),
                ofCase(notified(written), letterLeft(letter(1)), letterDispatched(letter(1), NOW)),
                ofCase(
                        notified(written, letterNotSent(letter(1), "2026-11-18")),
                        letterLeft(letter(1)),
                        letterDispatched(letter(1), NOW)),
                ofCase(notified(written), letterStayed(letter(1)), letterNotSent(letter(1), NOW)),
                ofCase(notified(written, gone), letterArrived(letter(1)), letterDelivered(letter(1), NOW)),
                ofCase(
                        notified(written, gone, letterDelivered(letter(1), "2026-11-19")),
                        letterCameBack(letter(1)),
                        letterBounced(letter(1), NOW)),
                ofCase(
                        notified(reachedByEmail(PARENT, "2026-11-02"), caseClosed("2026-11-03")),
                        confirmAddress(PARENT, AddressKind.EMAIL),
                        addressConfirmed(PARENT, AddressKind.EMAIL, NOW)));
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

    private static List<Example> representatives() {
        return List.of(
                ofCase(
                        notified(),
                        authorise(SOLICITOR, null, "2027-01-31"),
                        authorised(SOLICITOR, NOW, "2027-01-31", NOW)),
                ofCase(
                        notified(
                                authorised(SOLICITOR, "2026-10-01", null, "2026-10-01"),
                                representativeLetIn(REPRESENTATIVE, SOLICITOR, "2026-10-02")),
                        withdrawAuthority(SOLICITOR),
                        authorityWithdrawn(SOLICITOR, NOW),
                        putOut(REPRESENTATIVE, NOW)),
                ofCase(
                        notified(
                                authorised(SOLICITOR, "2026-10-01", "2026-11-19", "2026-10-01"),
                                representativeLetIn(REPRESENTATIVE, SOLICITOR, "2026-10-02")),
                        endLapsedAccess(),
                        putOut(REPRESENTATIVE, NOW)));
    }

    private static List<Example> consents() {
        return List.of(
                ofCase(
                        notified(),
                        consentToSharing(PARENT, SharedWith.MEDIATOR, SharedMatter.PLAN, SharedMatter.ISSUES),
                        sharingConsented(SharedWith.MEDIATOR, NOW, SharedMatter.ISSUES, SharedMatter.PLAN)),
                ofCase(
                        notified(sharingConsented(SharedWith.MEDIATOR, "2026-10-01", SharedMatter.PLAN)),
                        withdrawSharingConsent(PARENT, SharedWith.MEDIATOR),
                        sharingConsentWithdrawn(SharedWith.MEDIATOR, NOW)),
                ofCase(
                        pursued(),
                        signAgreementToMediate(Party.LOCAL_AUTHORITY),
                        agreementToMediateSigned(Party.LOCAL_AUTHORITY, NOW)));
    }

    private static List<Example> needs() {
        return List.of(
                ofCase(notified(needAsked(1, CHILD, "2026-10-01")), askForNeed(PARENT), needAsked(2, PARENT, NOW)),
                ofCase(notified(needAsked(1, CHILD, "2026-10-01")), arrangeNeed(1), needArranged(1, NOW)),
                ofCase(notified(needAsked(1, CHILD, "2026-10-01")), provideNeed(1), needProvided(1, NOW)));
    }

    private static List<Example> quality() {
        return List.of(
                ofCase(notified(), receiveComplaint(), complaintReceived(1, NOW)),
                ofCase(
                        notified(
                                complaintReceived(1, "2026-11-01"),
                                complaintResolved(1, "2026-11-02"),
                                complaintReceived(2, "2026-11-03")),
                        resolveComplaint(2),
                        complaintResolved(2, NOW)),
                ofCase(notified(caseClosed("2026-11-02")), askForFeedback(), feedbackAsked(NOW)),
                ofCase(notified(caseClosed("2026-11-02")), receiveFeedback(5), feedbackReceived(5, NOW)));
    }

    private static List<Example> mediators() {
        return List.of(
                ofCase(pursued(), offerTo(MEDIATOR), mediatorOffered(MEDIATOR, NOW)),
                ofCase(
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02")),
                        acceptAs(MEDIATOR),
                        mediatorAccepted(MEDIATOR, NOW)),
                ofCase(planned("2026-12-10"), declareConflict(MEDIATOR), conflictDeclared(MEDIATOR, NOW)),
                ofCase(
                        pursued(mediatorOffered(MEDIATOR, "2026-11-02")),
                        withdrawMediator(MEDIATOR),
                        mediatorWithdrawn(MEDIATOR, NOW)),
                ofCase(
                        and(
                                planned("2026-12-10"),
                                mediatorOffered(SECOND_MEDIATOR, "2026-11-02"),
                                mediatorAccepted(SECOND_MEDIATOR, "2026-11-03")),
                        replaceMediator(MEDIATOR, SECOND_MEDIATOR),
                        mediatorReplaced(MEDIATOR, SECOND_MEDIATOR, NOW)));
    }

    /** Nothing of it stands in the case. */
    private static List<Example> safeguarding() {
        return List.of(
                ofSafeguarding(List.of(), raiseConcern(CHILD), PastOfChildren.concernRaised(1, NOW)),
                ofSafeguarding(
                        List.of(
                                PastOfChildren.concernRaised(1, "2026-11-02"),
                                PastOfChildren.concernClosed(1, "2026-11-03"),
                                PastOfChildren.concernRaised(2, "2026-11-04")),
                        referConcern(2),
                        PastOfChildren.concernReferred(2, NOW)),
                ofSafeguarding(
                        List.of(PastOfChildren.concernRaised(1, "2026-11-02")),
                        closeConcern(1),
                        PastOfChildren.concernClosed(1, NOW)),
                ofSafeguarding(
                        List.of(
                                PastOfChildren.concernRaised(1, "2026-11-02"),
                                PastOfChildren.concernReferred(1, "2026-11-03"),
                                PastOfChildren.concernClosed(1, "2026-11-04")),
                        eraseConcern(1),
                        PastOfChildren.concernErased(1, NOW, HELD_OF_CONCERNS.toArray(ErasedKey[]::new))));
    }

    private static Example ofSafeguarding(List<LedgerEvent> givenOfFile, Ask when, LedgerEvent thenOfFile) {
        return new Example(notified(), givenOfFile, entries -> when, entries -> List.of(), thenOfFile);
    }

    private static List<Example> holders() {
        return List.of(
                ofCase(notified(), nameFather(), fatherNamed(NOW)),
                ofCase(notified(fatherNamed("2026-10-01")), standDown(PARENT), stoodDown(PARENT, NOW)),
                ofCase(
                        notified(),
                        takeOver(CHILD, HolderCapacity.YOUNG_PERSON),
                        holderNamed(CHILD, HolderCapacity.YOUNG_PERSON, NOW),
                        takenOver(CHILD, HolderCapacity.YOUNG_PERSON, List.of(PARENT), false, NOW)),
                ofCase(notified(), agreeJointView(PARENT), jointViewAgreed(PARENT, NOW)),
                ofCase(
                        notified(jointViewAgreed(PARENT, "2026-10-01")),
                        withdrawJointView(PARENT),
                        jointViewWithdrawn(PARENT, NOW)),
                ofCase(notified(), changeContacts(PARENT), contactsChanged(PARENT, NOW)),
                ofCase(
                        notified(),
                        askSafeContact(PARENT, ContactLimit.NO_PORTAL, ContactLimit.NO_POST),
                        safeContactAsked(PARENT, NOW, ContactLimit.NO_POST, ContactLimit.NO_PORTAL)));
    }

    private static List<Example> work() {
        return List.of(
                ofCase(
                        notified(),
                        attemptContact(Channel.TELEPHONE, ContactResult.NO_ANSWER),
                        contactAttempted(Channel.TELEPHONE, ContactResult.NO_ANSWER, NOW)),
                ofCase(
                        notified(),
                        setNextAction(NextAction.CALL_BACK, "2026-11-23"),
                        nextActionSet(NextAction.CALL_BACK, "2026-11-23", NOW)),
                ofCase(
                        notified(nextActionSet(NextAction.REVIEW, "2026-11-18", "2026-11-02")),
                        completeNextAction(),
                        nextActionDone(NextAction.REVIEW, NOW)),
                ofCase(notified(), assignOwner(COORDINATOR), ownerAssigned(COORDINATOR, NOW)),
                ofCase(
                        notified(ownerAssigned(COORDINATOR, "2026-11-02")),
                        coverAbsence(COLLEAGUE, "2026-11-23", "2026-11-27"),
                        absenceCovered(COLLEAGUE, "2026-11-23", "2026-11-27", NOW)),
                ofCertificate(
                        sendCertificate(CERTIFICATE),
                        certificateSent(CERTIFICATE, NOW),
                        PastOfChildren.certificateSent(CERTIFICATE, NOW)),
                ofChild(
                        and(
                                declined(),
                                certificateNoted(CERTIFICATE, CertificateGround.C1, "2026-11-19"),
                                certificateSent(CERTIFICATE, "2026-11-19")),
                        List.of(
                                PastOfChildren.certificateIssued(
                                        CERTIFICATE,
                                        "ML-4N98-5HQJ-E275-9F27",
                                        CertificateGround.C1,
                                        "2026-11-18",
                                        "2026-11-23",
                                        "2026-12-21",
                                        "2026-11-19"),
                                PastOfChildren.certificateSent(CERTIFICATE, "2026-11-19")),
                        bounceCertificate(CERTIFICATE),
                        certificateBounced(CERTIFICATE, NOW),
                        PastOfChildren.certificateBounced(CERTIFICATE, NOW)));
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
                        allocationExplained(AllocationBasis.ROTA, NOW)),
                ofCase(
                        notified(),
                        reallocate(KIDS),
                        reallocated(TOGETHER_TRUST, KIDS, "KIDS", NOW),
                        allocationExplained(AllocationBasis.CONFLICT, NOW)));
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
                        caseLinked(OTHER_CASE, Relation.SIBLING, NOW)),
                ofCase(
                        pursued(
                                caseLinked(OTHER_CASE, Relation.SIBLING, "2026-10-01"),
                                meetingPlanned(FIRST, "2026-12-10", "2026-11-01")),
                        joinMeetings(FIRST, OTHER_CASE, meeting(2)),
                        meetingsJoined(FIRST, OTHER_CASE, meeting(2), NOW)));
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
        return ofCertificate(List.of(), when, then, thenOfChild);
    }

    private static Example ofCertificate(List<CaseEvent> since, Ask when, CaseEvent then, LedgerEvent thenOfChild) {
        return ofChild(
                and(
                        and(declined(), certificateNoted(CERTIFICATE, CertificateGround.C1, "2026-11-19")),
                        since.toArray(CaseEvent[]::new)),
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
        return ofChild(given, givenOfChild, when, List.of(then), thenOfChild);
    }

    private static Example ofChild(
            List<CaseEvent> given,
            List<LedgerEvent> givenOfChild,
            Ask when,
            List<CaseEvent> then,
            LedgerEvent thenOfChild) {
        return new Example(given, givenOfChild, entries -> when, entries -> then, thenOfChild);
    }

    private static List<Example> preparations() {
        return List.of(
                ofMeeting(
                        describeSetting(FIRST, MeetingMode.SHUTTLE, 150),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.settingDescribed(FIRST, MeetingMode.SHUTTLE, NOW)),
                ofMeeting(
                        sendPapers(FIRST, Party.FAMILY),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.papersSent(FIRST, Party.FAMILY, NOW)),
                ofMeeting(
                        receivePapers(FIRST, Party.SCHOOL_OR_COLLEGE),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.papersReceived(FIRST, Party.SCHOOL_OR_COLLEGE, NOW)));
    }

    private static List<Example> endsOfMeetings() {
        return List.of(
                ofChild(
                        planned(NOW),
                        List.of(PastOfChildren.meetingArranged(FIRST, NOW, "2026-11-01")),
                        notHeld(FIRST, Absentee.LOCAL_AUTHORITY),
                        meetingNotHeld(FIRST, NOW),
                        PastOfChildren.meetingNotHeld(FIRST, NOW, Absentee.LOCAL_AUTHORITY)),
                ofChild(
                        and(planned(NOW), meetingHeld(FIRST, NOW)),
                        List.of(PastOfChildren.meetingArranged(FIRST, NOW, "2026-11-01")),
                        adjournMeeting(FIRST),
                        meetingAdjourned(FIRST, NOW),
                        PastOfChildren.meetingAdjourned(FIRST, NOW)),
                ofChild(
                        held(),
                        List.of(PastOfChildren.meetingArranged(FIRST, "2026-10-15", "2026-10-01")),
                        timeSession(FIRST, 130),
                        meetingDetail(FIRST, NOW),
                        PastOfChildren.sessionTimed(FIRST, 130, NOW)));
    }

    private static List<Example> endings() {
        return List.of(
                ofCase(
                        held(meetingAdjourned(FIRST, "2026-10-15")),
                        abandonMediation(CancelledBy.LOCAL_AUTHORITY, Outcome.NO_AGREEMENT),
                        mediationAbandoned(CancelledBy.LOCAL_AUTHORITY, NOW),
                        mediationConcluded(NOW),
                        outcomeRecorded(Outcome.NO_AGREEMENT, NOW)),
                ofCase(
                        pursued(),
                        resolveBeforeMeeting(EarlyResolution.DECISION_CHANGED),
                        resolvedBeforeMeeting(EarlyResolution.DECISION_CHANGED, NOW)),
                ofCase(
                        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01")),
                        confirmResolution(),
                        resolutionConfirmed(NOW)),
                ofCase(
                        pursued(resolvedBeforeMeeting(EarlyResolution.SETTLED, "2026-10-01")),
                        disputeResolution(),
                        resolutionDisputed(NOW)),
                ofCase(
                        pursued(triedInVain("2026-11-02"), triedInVain("2026-11-09")),
                        sendLastLetter("2026-12-04"),
                        lastLetterSent("2026-12-04", NOW, "2026-11-02", "2026-11-09")));
    }

    private static List<Example> delays() {
        return List.of(ofCase(
                pursued(),
                agreeLaterDay("ARRANGE_MEDIATION", "2026-12-10", "2026-10-12"),
                laterDayAgreed(Rule.ARRANGE_MEDIATION, "2026-10-21", "2026-12-10", "2026-10-12", NOW)));
    }

    private static List<Example> performance() {
        CaseEvent agreed = agreementMade("2026-10-22", step(1, AgreedAction.AMEND_CONTENT));
        return List.of(
                ofCase(held(agreed), signAgreement(Party.FAMILY), agreementSigned(Party.FAMILY, NOW)),
                ofCase(held(agreed), varyStep(item(1), "2027-01-15"), stepVaried(item(1), "2027-01-15", NOW)),
                ofCase(
                        held(agreed),
                        claimExcuse(item(1), ComplianceExcuse.AWAY_FROM_AREA),
                        excuseClaimed(item(1), ComplianceExcuse.AWAY_FROM_AREA, NOW)),
                ofCase(
                        held(agreed, stepDone(item(1), Rule.AMEND_CONTENT, "2026-11-12")),
                        disputeStep(item(1), null),
                        stepDisputed(item(1), Rule.AMEND_CONTENT, NOW)));
    }

    private static List<Example> offers() {
        return List.of(
                ofCase(pursued(), makeWrittenOffer(), writtenOfferMade(NOW)),
                ofCase(
                        pursued(writtenOfferMade("2026-10-16")),
                        answerWrittenOffer(OfferChoice.STOP_FOR_CERTIFICATE),
                        writtenOfferAnswered(OfferChoice.STOP_FOR_CERTIFICATE, NOW),
                        didNotGoAhead(NOW)));
    }

    private static List<Example> documents() {
        CaseEvent lent = documentAdded(paper(1), "2026-10-20");
        CaseEvent shared = documentShared(paper(1), 1, "2026-10-21");
        return List.of(
                ofCase(held(), addDocument(paper(1)), documentAdded(paper(1), NOW)),
                ofCase(
                        held(caseClosed("2026-11-02")),
                        addDocument(
                                paper(1),
                                DocumentKind.CORRESPONDENCE,
                                DisclosureClass.CONFIDENTIAL,
                                Party.LOCAL_AUTHORITY,
                                null,
                                "2026-09-01",
                                version(1)),
                        documentAdded(
                                paper(1),
                                DisclosureClass.CONFIDENTIAL,
                                of(DocumentKind.CORRESPONDENCE, Party.LOCAL_AUTHORITY, 1),
                                NOW)),
                ofCase(held(lent), addVersion(paper(1), 2), versionAdded(paper(1), 2, NOW)),
                ofCase(held(lent), shareDocument(paper(1)), documentShared(paper(1), 1, NOW)),
                ofCase(
                        held(lent, shared, versionAdded(paper(1), 2, "2026-10-22")),
                        shareDocument(paper(1)),
                        documentShared(paper(1), 2, NOW)),
                ofCase(held(lent), releaseDocument(paper(1), ReleaseGround.OWNER), documentReleased(paper(1), 1, NOW)),
                ofCase(
                        held(lent),
                        redactDocument(paper(1), paper(2), ADDRESS),
                        documentRedacted(paper(1), paper(2), NOW)),
                ofCase(
                        held(lent, documentRedacted(paper(1), paper(2), "2026-10-22")),
                        releaseDocument(paper(2), ReleaseGround.OWNER),
                        documentReleased(paper(2), 1, NOW)),
                ofCase(held(lent), withdrawDocument(paper(1)), documentWithdrawn(paper(1), NOW)),
                ofCase(
                        held(lent, shared),
                        withdrawDocument(paper(1)),
                        documentWithdrawn(paper(1), NOW),
                        sharingEnded(paper(1), NOW)));
    }

    private static List<Example> bundles() {
        CaseEvent begun = bundleBegun(bundle(1), "2026-10-20");
        CaseEvent made = bundleMade(bundle(1), "2026-10-21");
        return List.of(
                ofCase(notified(appealRegistered("2026-10-19")), beginBundle(bundle(1)), bundleBegun(bundle(1), NOW)),
                ofCase(
                        notified(appealRegistered("2026-10-19"), begun, made),
                        beginBundle(bundle(2), BundleKind.SUPPLEMENT, bundle(1), 12),
                        bundleBegun(bundle(2), BundleKind.SUPPLEMENT, bundle(1), NOW)),
                ofCase(
                        notified(appealRegistered("2026-10-19"), begun, made),
                        beginBundle(bundle(2), BundleKind.REISSUE, bundle(1), 12),
                        bundleBegun(bundle(2), BundleKind.REISSUE, bundle(1), NOW)),
                ofCase(
                        notified(appealRegistered("2026-10-19"), begun),
                        recordBundleMade(bundle(1)),
                        bundleMade(bundle(1), NOW)),
                ofCase(
                        notified(appealRegistered("2026-10-19"), begun),
                        stopBundle(bundle(1), BundleStop.FAILED),
                        bundleStopped(bundle(1), BundleStop.FAILED, NOW)),
                ofCase(
                        notified(
                                appealRegistered("2026-10-19"),
                                begun,
                                made,
                                bundleSubmitted(bundle(1), BundleSending.EMAIL, "2026-10-22")),
                        submitBundle(bundle(1), BundleSending.POST),
                        bundleSubmitted(bundle(1), BundleSending.POST, NOW)));
    }

    private static List<Example> expenses() {
        CaseEvent claimed = expenseClaimed(expense(1), FIRST, 1_250, "2026-10-20");
        return List.of(
                ofCase(held(), claimExpense(expense(1), FIRST, 1_250), expenseClaimed(expense(1), FIRST, 1_250, NOW)),
                ofCase(held(claimed), decideExpense(expense(1), 1_000), expenseDecided(expense(1), 1_000, NOW)),
                ofCase(
                        held(claimed, expenseDecided(expense(1), 1_000, "2026-10-30"), caseClosed("2026-11-02")),
                        payExpense(expense(1)),
                        expensePaid(expense(1), NOW)));
    }

    private static List<Example> dataProtection() {
        ErasedKey note = HELD.get(3);
        ErasedKey lodged = HELD.get(4);
        return List.of(
                ofCase(
                        notified(confidenceTaken(PARENT, "2026-10-01")),
                        erasePerson(PARENT),
                        personErased(PARENT, NOW, HELD.get(0), HELD.get(1)),
                        confidencesErased(ErasureGround.OBJECTION, NOW, note)),
                ofCase(
                        notified(),
                        eraseClass(RetentionClass.CONTACT),
                        classErased(RetentionClass.CONTACT, NOW, HELD.get(1))),
                ofCase(notified(), eraseDocument(document(1)), documentErased(document(1), NOW, lodged)),
                new Example(
                        notified(confidenceTaken(PARENT, "2026-10-01")),
                        List.of(),
                        entries -> eraseNote(entries.apply(notified().size())),
                        entries -> List.of(confidencesErased(ErasureGround.NO_LONGER_NEEDED, NOW, note)),
                        null),
                ofCase(
                        notified(),
                        placeLegalHold(LegalHoldReason.OMBUDSMAN),
                        legalHoldPlaced(LegalHoldReason.OMBUDSMAN, NOW)),
                ofCase(
                        notified(legalHoldPlaced(LegalHoldReason.APPEAL, "2026-10-01")),
                        liftLegalHold(LegalHoldReason.APPEAL),
                        legalHoldLifted(LegalHoldReason.APPEAL, NOW)),
                ofCase(notified(), restrictProcessing(PARENT), processingRestricted(PARENT, NOW)),
                ofCase(
                        notified(processingRestricted(PARENT, "2026-10-01")),
                        liftRestriction(PARENT),
                        restrictionLifted(PARENT, NOW)));
    }
}
