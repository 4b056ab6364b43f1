package org.mediationledger.query.recorded;

import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.Clocks;
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
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.statute.StatutoryDate;
import org.mediationledger.statute.Trigger;

/** The statutory dates that an event carries, whichever event it is: the only source of them on this side. */
public final class StampedClocks {

    private StampedClocks() {}

    /** What the event does to the statutory dates of its case. */
    public static Clocks of(LedgerEvent event) {
        return switch (event) {
            case IntakeEvent.RightHolderNamed e -> e.clocks();
            case IntakeEvent e -> Clocks.NONE;
            case DecisionEvent.DecisionNotified e -> e.clocks();
            case DecisionEvent.IssuesStated e -> e.clocks();
            case ChoiceEvent e -> ofChoice(e);
            case ArrangementEvent.LocalAuthorityInformed e -> e.clocks();
            case ArrangementEvent.CommissionerInformed e -> e.clocks();
            case ArrangementEvent.CannotArrangeTold e -> e.clocks();
            case ConclusionEvent.MediationConcluded e -> e.clocks();
            case ConclusionEvent.OutcomeRecorded e -> Clocks.NONE;
            case ConclusionEvent.AgreementMade e -> e.clocks();
            case ConclusionEvent.AgreedStepDone e -> e.clocks();
            case ConclusionEvent.AuthorityToldOfAgreement e -> e.clocks();
            case AftermathEvent.AppealRegistered e -> e.clocks();
            case AftermathEvent.AppealDecided e -> Clocks.NONE;
            case AftermathEvent.CaseClosed e -> e.clocks();
            case AftermathEvent.CaseReopened e -> e.clocks();
            case AftermathEvent.CertificateWithdrawalAsked e -> Clocks.NONE;
            case CorrectionEvent.DatesRestated e -> e.clocks();
            case CorrectionEvent e -> Clocks.NONE;
            case AccessEvent e -> Clocks.NONE;
            case ConfidenceEvent e -> Clocks.NONE;
            case HolderEvent.HolderStoodDown e -> e.clocks();
            case HolderEvent.RightTakenOver e -> e.clocks();
            case HolderEvent.JointViewAgreed e -> Clocks.NONE;
            case HolderEvent.JointViewWithdrawn e -> Clocks.NONE;
            case ContactEvent e -> Clocks.NONE;
            case EndingEvent e -> ofEnding(e);
            case DelayEvent e -> Clocks.NONE;
            case AgreementEvent e -> ofAgreement(e);
            case OfferEvent e -> Clocks.NONE;
            case ExpenseEvent e -> Clocks.NONE;
            case DocumentEvent e -> Clocks.NONE;
            case BundleEvent e -> Clocks.NONE;
            case LetterEvent e -> Clocks.NONE;
            case DecisionEvent.FurtherNoticeGiven e -> e.clocks();
            case DecisionEvent.NoticeExamined e -> e.clocks();
            case DecisionEvent.AppealWidened e -> e.clocks();
            case DecisionEvent e -> Clocks.NONE;
            case TribunalEvent e -> Clocks.NONE;
            case BodyEvent.CommissionerAdded e -> e.clocks();
            case BodyEvent e -> Clocks.NONE;
            case DoorEvent.FrontDoorContacted e -> e.clocks();
            case DoorEvent.IntakeEnded e -> Clocks.NONE;
            case ChildNoted e -> Clocks.NONE;
            case MeetingEvent e -> ofMeeting(e);
            case CertificateEvent.CertificateIssued e -> e.clocks();
            case CertificateEvent.CertificateRecorded e -> e.clocks();
            case CertificateEvent.CertificateWithdrawn e -> e.clocks();
            case CertificateEvent.CopyMade e -> Clocks.NONE;
            case SafeguardingEvent e -> Clocks.NONE;
            case DataProtectionEvent e -> Clocks.NONE;
            case QualityEvent e -> Clocks.NONE;
            case NeedEvent e -> Clocks.NONE;
            case ConsentEvent e -> Clocks.NONE;
            case RepresentativeEvent e -> Clocks.NONE;
            case MediatorEvent e -> Clocks.NONE;
            case CertificateEvent.CertificateSent e -> Clocks.NONE;
            case CertificateEvent.CertificateBounced e -> Clocks.NONE;
            case DeskEvent e -> Clocks.NONE;
        };
    }

    /**
     * Without the dates that run from an agreement: they are for its parties, whichever event states them, because the
     * agreement is.
     */
    public static Clocks withoutAgreement(Clocks clocks) {
        return clocks.isEmpty()
                ? clocks
                : new Clocks(
                        clocks.started().stream()
                                .filter(clock -> !ofAgreement(clock.date()))
                                .toList(),
                        clocks.restated().stream()
                                .filter(clock -> !ofAgreement(clock.now()))
                                .toList(),
                        clocks.stopped().stream()
                                .filter(clock -> !ofAgreement(clock.date()))
                                .toList());
    }

    /** Whether a date runs from an agreement. */
    public static boolean ofAgreement(StatutoryDate date) {
        return date.trigger() == Trigger.AGREEMENT;
    }

    private static Clocks ofChoice(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> e.clocks();
            case ChoiceEvent.AdviceGiven e -> e.clocks();
            case ChoiceEvent.MediationRequested e -> e.clocks();
            case ChoiceEvent.MediationDeclined e -> e.clocks();
            case ChoiceEvent.ChoiceLeftOpen e -> e.clocks();
            case ChoiceEvent.PursuitEnded e -> e.clocks();
            case ChoiceEvent.RequestWithdrawn e -> e.clocks();
        };
    }

    private static Clocks ofMeeting(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingArranged e -> e.clocks();
            case MeetingEvent.MeetingMoved e -> e.clocks();
            case MeetingEvent.NoticeGiven e -> e.clocks();
            case MeetingEvent.MeetingCancelled e -> e.clocks();
            case MeetingEvent.MeetingHeld e -> e.clocks();
            case MeetingEvent.AttendeeNamed e -> Clocks.NONE;
            case MeetingEvent.AuthorityConfirmed e -> Clocks.NONE;
            case MeetingEvent.ChildViewsRecorded e -> Clocks.NONE;
            case MeetingPreparationEvent e -> Clocks.NONE;
            case MeetingEndEvent.MeetingNotHeld e -> e.clocks();
            case MeetingEndEvent.MeetingAdjourned e -> Clocks.NONE;
            case MeetingEndEvent.SessionTimed e -> Clocks.NONE;
        };
    }

    private static Clocks ofEnding(EndingEvent event) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e -> Clocks.NONE;
            case EndingEvent.ResolvedBeforeMeeting e -> Clocks.NONE;
            case EndingEvent.ResolutionConfirmed e -> e.clocks();
            case EndingEvent.ResolutionDisputed e -> e.clocks();
            case EndingEvent.LastLetterSent e -> Clocks.NONE;
        };
    }

    private static Clocks ofAgreement(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.AgreementSigned e -> e.clocks();
            case AgreementEvent.StepVaried e -> e.clocks();
            case AgreementEvent.ExcuseClaimed e -> Clocks.NONE;
            case AgreementEvent.StepDisputed e -> e.clocks();
        };
    }
}
