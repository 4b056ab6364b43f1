package org.mediationledger.events;

import static org.mediationledger.rights.DisclosureClass.CONFIDENTIAL;
import static org.mediationledger.rights.DisclosureClass.OPEN;
import static org.mediationledger.rights.DisclosureClass.PARTY;
import static org.mediationledger.rights.DisclosureClass.SAFEGUARDING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.rights.DisclosureClass;

/**
 * Every event's name on disk, its revision and its class of disclosure. Names are for ever and are never derived from
 * class names; a changed shape is a new revision with an upcaster.
 */
public final class EventCatalogue {

    private static final List<Entry> ENTRIES = List.of(
            entry("case.opened", IntakeEvent.CaseOpened.class, OPEN),
            entry("case.right-holder-named", IntakeEvent.RightHolderNamed.class, PARTY),
            entry("case.child-named", IntakeEvent.ChildNamed.class, PARTY),
            entry("case.provider-allocated", IntakeEvent.ProviderAllocated.class, OPEN),
            entry("case.disagreement-stated", IntakeEvent.DisagreementStated.class, PARTY),
            entry("case.resolution-consent-recorded", IntakeEvent.ResolutionConsentRecorded.class, PARTY),
            entry("case.decision-notified", DecisionEvent.DecisionNotified.class, OPEN),
            entry("case.issues-stated", DecisionEvent.IssuesStated.class, OPEN),
            entry("case.adviser-contacted", ChoiceEvent.AdviserContacted.class, OPEN),
            entry("case.advice-given", ChoiceEvent.AdviceGiven.class, OPEN),
            entry("case.mediation-requested", ChoiceEvent.MediationRequested.class, OPEN),
            entry("case.mediation-declined", ChoiceEvent.MediationDeclined.class, OPEN),
            entry("case.choice-left-open", ChoiceEvent.ChoiceLeftOpen.class, PARTY),
            entry("case.pursuit-ended", ChoiceEvent.PursuitEnded.class, PARTY),
            entry("case.request-withdrawn", ChoiceEvent.RequestWithdrawn.class, PARTY),
            entry("case.local-authority-informed", ArrangementEvent.LocalAuthorityInformed.class, OPEN),
            entry("case.commissioner-informed", ArrangementEvent.CommissionerInformed.class, OPEN),
            entry("case.cannot-arrange-told", ArrangementEvent.CannotArrangeTold.class, OPEN),
            noted("case.meeting-plan-noted", ChildNoted.MeetingPlanNoted.class, OPEN),
            noted("case.meeting-cancellation-noted", ChildNoted.MeetingCancellationNoted.class, PARTY),
            noted("case.meeting-detail-noted", ChildNoted.MeetingDetailNoted.class, PARTY),
            noted("case.meeting-notice-noted", ChildNoted.MeetingNoticeNoted.class, OPEN),
            noted("case.meeting-held-noted", ChildNoted.MeetingHeldNoted.class, OPEN),
            noted("case.certificate-noted", ChildNoted.CertificateNoted.class, OPEN),
            noted("case.certificate-copy-noted", ChildNoted.CertificateCopyNoted.class, OPEN),
            noted("case.certificate-withdrawal-noted", ChildNoted.CertificateWithdrawalNoted.class, OPEN),
            entry("case.mediation-concluded", ConclusionEvent.MediationConcluded.class, OPEN),
            entry("case.outcome-recorded", ConclusionEvent.OutcomeRecorded.class, PARTY),
            entry("case.agreement-made", ConclusionEvent.AgreementMade.class, PARTY),
            entry("case.agreed-step-done", ConclusionEvent.AgreedStepDone.class, PARTY),
            entry("case.authority-told-of-agreement", ConclusionEvent.AuthorityToldOfAgreement.class, PARTY),
            entry("case.appeal-registered", AftermathEvent.AppealRegistered.class, OPEN),
            entry("case.appeal-decided", AftermathEvent.AppealDecided.class, OPEN),
            entry("case.closed", AftermathEvent.CaseClosed.class, PARTY),
            entry("case.reopened", AftermathEvent.CaseReopened.class, PARTY),
            entry("case.date-corrected", CorrectionEvent.DateCorrected.class, PARTY),
            entry("case.decision-corrected", CorrectionEvent.DecisionCorrected.class, OPEN),
            entry("case.entry-struck-out", CorrectionEvent.EntryStruckOut.class, PARTY),
            entry("case.dates-restated", CorrectionEvent.DatesRestated.class, OPEN),
            entry("case.access-granted", AccessEvent.AccessGranted.class, PARTY),
            entry("case.access-revoked", AccessEvent.AccessRevoked.class, PARTY),
            entry("case.confidence-taken", ConfidenceEvent.ConfidenceTaken.class, CONFIDENTIAL),
            entry("meeting.arranged", MeetingEvent.MeetingArranged.class, OPEN),
            entry("meeting.moved", MeetingEvent.MeetingMoved.class, PARTY),
            entry("meeting.notice-given", MeetingEvent.NoticeGiven.class, OPEN),
            entry("meeting.cancelled", MeetingEvent.MeetingCancelled.class, PARTY),
            entry("meeting.attendee-named", MeetingEvent.AttendeeNamed.class, PARTY),
            entry("meeting.authority-confirmed", MeetingEvent.AuthorityConfirmed.class, PARTY),
            entry("meeting.child-views-recorded", MeetingEvent.ChildViewsRecorded.class, PARTY),
            entry("meeting.held", MeetingEvent.MeetingHeld.class, OPEN),
            entry("certificate.issued", CertificateEvent.CertificateIssued.class, OPEN),
            entry("certificate.recorded", CertificateEvent.CertificateRecorded.class, OPEN),
            entry("certificate.copy-made", CertificateEvent.CopyMade.class, OPEN),
            entry("certificate.withdrawn", CertificateEvent.CertificateWithdrawn.class, OPEN),
            entry("case.mediator-offered", MediatorEvent.MediatorOffered.class, PARTY),
            entry("case.mediator-accepted", MediatorEvent.MediatorAccepted.class, PARTY),
            entry("case.mediator-conflict-declared", MediatorEvent.ConflictDeclared.class, PARTY),
            entry("case.mediator-withdrawn", MediatorEvent.MediatorWithdrawn.class, PARTY),
            entry("case.mediator-replaced", MediatorEvent.MediatorReplaced.class, PARTY),
            entry("case.meeting-conducted", MediatorEvent.MeetingConducted.class, PARTY),
            entry("case.representative-authorised", RepresentativeEvent.RepresentativeAuthorised.class, PARTY),
            entry(
                    "case.representative-authority-withdrawn",
                    RepresentativeEvent.RepresentativeAuthorityWithdrawn.class,
                    PARTY),
            entry("case.sharing-consent-given", ConsentEvent.SharingConsentGiven.class, PARTY),
            entry("case.sharing-consent-withdrawn", ConsentEvent.SharingConsentWithdrawn.class, PARTY),
            entry("case.agreement-to-mediate-signed", ConsentEvent.AgreementToMediateSigned.class, PARTY),
            entry("case.access-need-asked", NeedEvent.AccessNeedAsked.class, PARTY),
            entry("case.access-need-arranged", NeedEvent.AccessNeedArranged.class, PARTY),
            entry("case.access-need-provided", NeedEvent.AccessNeedProvided.class, PARTY),
            entry("case.complaint-received", QualityEvent.ComplaintReceived.class, CONFIDENTIAL),
            entry("case.complaint-resolved", QualityEvent.ComplaintResolved.class, CONFIDENTIAL),
            entry("case.feedback-asked", QualityEvent.FeedbackAsked.class, CONFIDENTIAL),
            entry("case.feedback-received", QualityEvent.FeedbackReceived.class, CONFIDENTIAL),
            entry("safeguarding.concern-raised", SafeguardingEvent.ConcernRaised.class, SAFEGUARDING),
            entry("safeguarding.concern-referred", SafeguardingEvent.ConcernReferred.class, SAFEGUARDING),
            entry("safeguarding.concern-closed", SafeguardingEvent.ConcernClosed.class, SAFEGUARDING),
            entry("case.holder-stood-down", HolderEvent.HolderStoodDown.class, OPEN),
            entry("case.right-taken-over", HolderEvent.RightTakenOver.class, OPEN),
            entry("case.joint-view-agreed", HolderEvent.JointViewAgreed.class, PARTY),
            entry("case.joint-view-withdrawn", HolderEvent.JointViewWithdrawn.class, PARTY),
            entry("case.contacts-changed", ContactEvent.ContactsChanged.class, CONFIDENTIAL),
            entry("case.safe-contact-asked", ContactEvent.SafeContactAsked.class, CONFIDENTIAL),
            entry("meeting.setting-described", MeetingPreparationEvent.SettingDescribed.class, PARTY),
            entry("meeting.papers-sent", MeetingPreparationEvent.PapersSent.class, PARTY),
            entry("meeting.papers-received", MeetingPreparationEvent.PapersReceived.class, PARTY),
            entry("meeting.not-held", MeetingEndEvent.MeetingNotHeld.class, PARTY),
            entry("meeting.adjourned", MeetingEndEvent.MeetingAdjourned.class, PARTY),
            entry("meeting.session-timed", MeetingEndEvent.SessionTimed.class, PARTY),
            noted("case.meeting-not-held-noted", ChildNoted.MeetingNotHeldNoted.class, PARTY),
            noted("case.meeting-adjournment-noted", ChildNoted.MeetingAdjournmentNoted.class, PARTY),
            entry("case.mediation-abandoned", EndingEvent.MediationAbandoned.class, PARTY),
            entry("case.resolved-before-meeting", EndingEvent.ResolvedBeforeMeeting.class, PARTY),
            entry("case.resolution-confirmed", EndingEvent.ResolutionConfirmed.class, PARTY),
            entry("case.resolution-disputed", EndingEvent.ResolutionDisputed.class, PARTY),
            entry("case.last-letter-sent", EndingEvent.LastLetterSent.class, PARTY),
            entry("case.delay-recorded", DelayEvent.DelayRecorded.class, PARTY),
            entry("case.agreement-signed", AgreementEvent.AgreementSigned.class, PARTY),
            entry("case.step-varied", AgreementEvent.StepVaried.class, PARTY),
            entry("case.excuse-claimed", AgreementEvent.ExcuseClaimed.class, PARTY),
            entry("case.step-disputed", AgreementEvent.StepDisputed.class, PARTY),
            entry("case.written-offer-made", OfferEvent.WrittenOfferMade.class, PARTY),
            entry("case.written-offer-answered", OfferEvent.WrittenOfferAnswered.class, PARTY),
            entry("case.expense-claimed", ExpenseEvent.ExpenseClaimed.class, PARTY),
            entry("case.expense-decided", ExpenseEvent.ExpenseDecided.class, PARTY),
            entry("case.expense-paid", ExpenseEvent.ExpensePaid.class, PARTY),
            entry("case.contact-attempted", DeskEvent.ContactAttempted.class, PARTY),
            entry("case.next-action-set", DeskEvent.NextActionSet.class, PARTY),
            entry("case.next-action-done", DeskEvent.NextActionDone.class, PARTY),
            entry("case.owner-assigned", DeskEvent.CaseOwnerAssigned.class, PARTY),
            entry("case.absence-covered", DeskEvent.AbsenceCovered.class, PARTY),
            noted("case.certificate-dispatch-noted", ChildNoted.CertificateDispatchNoted.class, PARTY),
            entry("certificate.sent", CertificateEvent.CertificateSent.class, PARTY),
            entry("certificate.bounced", CertificateEvent.CertificateBounced.class, PARTY),
            entry("case.further-notice-given", DecisionEvent.FurtherNoticeGiven.class, OPEN),
            entry("case.notice-examined", DecisionEvent.NoticeExamined.class, OPEN),
            entry("case.authority-contact-named", DecisionEvent.AuthorityContactNamed.class, PARTY),
            entry("case.decision-withdrawn", DecisionEvent.DecisionWithdrawn.class, OPEN),
            entry("case.decision-superseded", DecisionEvent.DecisionSuperseded.class, OPEN),
            entry("case.appeal-widened", DecisionEvent.AppealWidened.class, OPEN),
            entry("case.permission-sought", TribunalEvent.PermissionSought.class, OPEN),
            entry("case.permission-answered", TribunalEvent.PermissionAnswered.class, OPEN),
            entry("case.authority-changed", BodyEvent.AuthorityChanged.class, OPEN),
            entry("case.new-authority-told", BodyEvent.NewAuthorityTold.class, OPEN),
            entry("case.commissioner-added", BodyEvent.CommissionerAdded.class, OPEN),
            entry("case.detention-stated", BodyEvent.DetentionStated.class, PARTY),
            entry("case.care-stated", BodyEvent.CareStated.class, PARTY),
            entry("case.allocation-explained", BodyEvent.AllocationExplained.class, PARTY),
            entry("case.front-door-contacted", DoorEvent.FrontDoorContacted.class, OPEN),
            entry("case.intake-ended", DoorEvent.IntakeEnded.class, PARTY),
            entry("case.linked", ConfidenceEvent.CaseLinked.class, CONFIDENTIAL),
            entry("case.meetings-joined", ConfidenceEvent.MeetingsJoined.class, CONFIDENTIAL),
            entry("case.provider-reallocated", BodyEvent.ProviderReallocated.class, OPEN),
            entry("case.personal-data-erased", DataProtectionEvent.PersonalDataErased.class, PARTY),
            entry("case.confidences-erased", DataProtectionEvent.ConfidencesErased.class, CONFIDENTIAL),
            entry("case.legal-hold-placed", DataProtectionEvent.LegalHoldPlaced.class, PARTY),
            entry("case.legal-hold-lifted", DataProtectionEvent.LegalHoldLifted.class, PARTY),
            entry("case.processing-restricted", DataProtectionEvent.ProcessingRestricted.class, PARTY),
            entry("case.restriction-lifted", DataProtectionEvent.RestrictionLifted.class, PARTY),
            entry("safeguarding.concern-erased", SafeguardingEvent.ConcernErased.class, SAFEGUARDING),
            entry("case.document-added", DocumentEvent.DocumentAdded.class, CONFIDENTIAL),
            entry("case.document-version-added", DocumentEvent.DocumentVersionAdded.class, CONFIDENTIAL),
            entry("case.document-shared", DocumentEvent.DocumentShared.class, PARTY),
            entry("case.document-sharing-ended", DocumentEvent.DocumentSharingEnded.class, PARTY),
            entry("case.document-released", DocumentEvent.DocumentReleased.class, OPEN),
            entry("case.document-redacted", DocumentEvent.DocumentRedacted.class, CONFIDENTIAL),
            entry("case.document-withdrawn", DocumentEvent.DocumentWithdrawn.class, CONFIDENTIAL),
            entry("case.bundle-begun", BundleEvent.BundleBegun.class, OPEN),
            entry("case.bundle-made", BundleEvent.BundleMade.class, OPEN),
            entry("case.bundle-stopped", BundleEvent.BundleStopped.class, OPEN),
            entry("case.bundle-submitted", BundleEvent.BundleSubmitted.class, OPEN),
            entry("case.certificate-withdrawal-asked", AftermathEvent.CertificateWithdrawalAsked.class, PARTY),
            entry("case.letter-written", LetterEvent.LetterWritten.class, CONFIDENTIAL),
            entry("case.letter-dispatched", LetterEvent.LetterDispatched.class, CONFIDENTIAL),
            entry("case.letter-not-sent", LetterEvent.LetterNotSent.class, CONFIDENTIAL),
            entry("case.letter-delivered", LetterEvent.LetterDelivered.class, CONFIDENTIAL),
            entry("case.letter-bounced", LetterEvent.LetterBounced.class, CONFIDENTIAL),
            entry("case.address-confirmed", LetterEvent.AddressConfirmed.class, CONFIDENTIAL));

    private static final Map<Class<? extends LedgerEvent>, Entry> BY_TYPE =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::type, Function.identity()));

    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));

    private EventCatalogue() {}

    /**
     * One line of the catalogue.
     *
     * @param name the name on disk, for example {@code case.advice-given}
     * @param revision the newest revision of the shape, counted from 1
     * @param type the record that carries it today
     * @param disclosure who may come to know of it
     * @param noted only repeats for the case what a child's own event tells in full
     */
    public record Entry(
            String name, int revision, Class<? extends LedgerEvent> type, DisclosureClass disclosure, boolean noted) {}

    /** Every line, grouped as the aggregates' lives go. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** @throws IllegalArgumentException when the event is not in the catalogue: it must never reach a store */
    public static Entry of(Class<?> type) {
        Entry entry = find(type);
        if (entry == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + type.getSimpleName());
        }
        return entry;
    }

    /** @throws IllegalArgumentException when no event has that name */
    public static Entry named(String name) {
        Entry entry = BY_NAME.get(name);
        if (entry == null) {
            throw new IllegalArgumentException("no event of that name in the catalogue: " + name);
        }
        return entry;
    }

    /** The line of an event, if it is one of the ledger's. */
    public static @Nullable Entry find(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static Entry entry(String name, Class<? extends LedgerEvent> type, DisclosureClass disclosure) {
        return new Entry(name, 1, type, disclosure, false);
    }

    private static Entry noted(String name, Class<? extends ChildNoted> type, DisclosureClass disclosure) {
        return new Entry(name, 1, type, disclosure, true);
    }
}
