package org.mediationledger.query.standing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.ConsentEvent;
import org.mediationledger.events.ContactEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DelayEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.DocumentEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.HolderEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.MeetingEndEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * One step that a case took.
 *
 * @param event the event that told it, which corrections point at
 * @param subject the meeting, certificate, party or right-holder that it is about; absent where the case can take it once
 */
public record Milestone(UUID event, Step step, @Nullable String subject) {

    boolean undoneBy(Milestone later) {
        return step == later.step().undoes() && Objects.equals(subject, later.subject());
    }

    /** Whether it is what a right-holder said for themselves. */
    boolean ownWord() {
        return step == Step.UNDECIDED || step == Step.PURSUIT_ENDED || step == Step.WITHDRAWN;
    }

    /** The right-holder whose word it is. */
    String person() {
        return Objects.requireNonNull(subject);
    }

    static @Nullable Milestone of(RecordedEvent recorded) {
        Passed passed = passed(recorded.event());
        return passed == null ? null : new Milestone(recorded.eventId(), passed.step(), passed.subject());
    }

    private record Passed(Step step, @Nullable String subject) {

        Passed(Step step) {
            this(step, null);
        }

        Passed(Step step, Object subject) {
            this(step, subject.toString());
        }
    }

    private static @Nullable Passed passed(LedgerEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case DecisionEvent.DecisionNotified e -> new Passed(Step.NOTICE);
            case DecisionEvent e -> null;
            case ChoiceEvent e -> choice(e);
            case ArrangementEvent.LocalAuthorityInformed e -> new Passed(Step.AUTHORITY_INFORMED);
            case ArrangementEvent.CommissionerInformed e -> null;
            case ArrangementEvent.CannotArrangeTold e -> new Passed(Step.CANNOT_ARRANGE);
            case ConclusionEvent.MediationConcluded e -> new Passed(Step.CONCLUDED);
            case ConclusionEvent e -> null;
            case AftermathEvent.AppealRegistered e -> new Passed(Step.APPEALED);
            case AftermathEvent.AppealDecided e -> new Passed(Step.APPEAL_DECIDED);
            case AftermathEvent.CaseClosed e -> new Passed(Step.CLOSED);
            case AftermathEvent.CaseReopened e -> new Passed(Step.REOPENED);
            case AftermathEvent.CertificateWithdrawalAsked e -> null;
            case MeetingEvent.MeetingArranged e -> new Passed(Step.MEETING_ARRANGED, e.meeting());
            case MeetingEvent.MeetingCancelled e -> new Passed(Step.MEETING_CANCELLED, e.meeting());
            case MeetingEvent.MeetingHeld e -> new Passed(Step.MEETING_HELD, e.meeting());
            case MeetingEndEvent.MeetingNotHeld e -> new Passed(Step.MEETING_CANCELLED, e.meeting());
            case MeetingEvent e -> null;
            case CertificateEvent.CertificateIssued e -> new Passed(Step.CERTIFIED, e.certificate());
            case CertificateEvent.CertificateRecorded e -> new Passed(Step.CERTIFIED, e.certificate());
            case CertificateEvent.CertificateWithdrawn e -> new Passed(Step.CERTIFICATE_WITHDRAWN, e.certificate());
            case CertificateEvent.CopyMade e -> null;
            case CertificateEvent.CertificateSent e -> null;
            case CertificateEvent.CertificateBounced e -> null;
            case CorrectionEvent e -> null;
            case AccessEvent e -> null;
            case ConfidenceEvent e -> null;
            case HolderEvent e -> holder(e);
            case ContactEvent e -> null;
            case EndingEvent e -> ending(e);
            case DelayEvent e -> null;
            case AgreementEvent e -> null;
            case OfferEvent e -> null;
            case ExpenseEvent e -> null;
            case DocumentEvent e -> null;
            case BundleEvent e -> null;
            case LetterEvent e -> null;
            case TribunalEvent e -> null;
            case BodyEvent e -> null;
            case DoorEvent e -> null;
            case DataProtectionEvent e -> null;
            case ChildNoted e -> null;
            case SafeguardingEvent e -> null;
            case QualityEvent e -> null;
            case NeedEvent e -> null;
            case ConsentEvent e -> null;
            case RepresentativeEvent e -> null;
            case MediatorEvent e -> null;
            case DeskEvent e -> null;
        };
    }

    private static @Nullable Passed intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened e -> new Passed(Step.REFERRED);
            case IntakeEvent.DisagreementStated e -> new Passed(Step.DISAGREEMENT);
            case IntakeEvent.ResolutionConsentRecorded e ->
                new Passed(e.consents() ? Step.RESOLUTION_AGREED : Step.RESOLUTION_DECLINED, e.party());
            case IntakeEvent.RightHolderNamed e -> new Passed(Step.NAMED, e.person());
            case IntakeEvent.ChildNamed e -> null;
            case IntakeEvent.ProviderAllocated e -> null;
        };
    }

    private static Passed choice(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> new Passed(Step.CONTACT);
            case ChoiceEvent.AdviceGiven e -> new Passed(Step.ADVICE);
            case ChoiceEvent.MediationRequested e -> new Passed(Step.PURSUED, e.by());
            case ChoiceEvent.MediationDeclined e -> new Passed(Step.DECLINED, e.by());
            case ChoiceEvent.ChoiceLeftOpen e -> new Passed(Step.UNDECIDED, e.by());
            case ChoiceEvent.PursuitEnded e -> new Passed(Step.PURSUIT_ENDED, e.by());
            case ChoiceEvent.RequestWithdrawn e -> new Passed(Step.WITHDRAWN, e.by());
        };
    }

    private static @Nullable Passed holder(HolderEvent event) {
        return switch (event) {
            case HolderEvent.HolderStoodDown e -> new Passed(Step.STOOD_DOWN, e.person());
            case HolderEvent.RightTakenOver e -> new Passed(Step.TAKEN_OVER, e.by());
            case HolderEvent.JointViewAgreed e -> null;
            case HolderEvent.JointViewWithdrawn e -> null;
        };
    }

    private static @Nullable Passed ending(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e -> null;
            case EndingEvent.ResolvedBeforeMeeting e -> null;
            case EndingEvent.ResolutionConfirmed e -> new Passed(Step.RESOLVED, e.by());
            case EndingEvent.ResolutionDisputed e -> new Passed(Step.RESOLUTION_DISPUTED);
            case EndingEvent.LastLetterSent e -> null;
        };
    }
}
