package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.mediationledger.events.MeetingPreparationEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferralSource;

/**
 * Which happening an event tells, if work hangs on it. Nothing that somebody said in confidence is among them; that feedback
 * was asked is, because whoever may list work may know it, until another provider takes the case over.
 */
final class Happened {

    private static final Set<Channel> SPOKEN =
            EnumSet.of(Channel.HELPLINE, Channel.TELEPHONE, Channel.VIDEO_CALL, Channel.IN_PERSON);

    private Happened() {}

    private record Told(
            What what,
            @Nullable String subject,
            @Nullable LocalDate plannedOn,
            @Nullable HolderCapacity capacity) {

        Told(What what) {
            this(what, null, null, null);
        }

        Told(What what, Object subject) {
            this(what, subject.toString(), null, null);
        }

        Told(What what, MeetingId meeting, LocalDate plannedOn) {
            this(what, meeting.toString(), plannedOn, null);
        }

        Told(What what, PersonId person, HolderCapacity capacity) {
            this(what, person.toString(), null, capacity);
        }
    }

    /** The happenings of an event: none, or one. */
    static List<Happening> of(RecordedEvent recorded) {
        Told told = told(recorded.event());
        return told == null
                ? List.of()
                : List.of(new Happening(
                        recorded.eventId(),
                        told.what(),
                        recorded.event().occurredOn(),
                        told.subject(),
                        told.plannedOn(),
                        told.capacity()));
    }

    private static @Nullable Told told(LedgerEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case DecisionEvent.DecisionNotified e -> new Told(What.MATTER);
            case DecisionEvent e -> null;
            case ChoiceEvent e -> choice(e);
            case ArrangementEvent.LocalAuthorityInformed e -> new Told(What.AUTHORITY_TOLD);
            case ArrangementEvent.CannotArrangeTold e -> new Told(What.CANNOT_ARRANGE);
            case ArrangementEvent.CommissionerInformed e -> null;
            case MeetingEvent e -> meeting(e);
            case ConclusionEvent.MediationConcluded e -> new Told(What.CONCLUDED);
            case ConclusionEvent.OutcomeRecorded e ->
                e.outcome() == Outcome.NO_AGREEMENT ? null : new Told(What.AGREED);
            case ConclusionEvent.AgreementMade e -> new Told(What.WRITTEN_DOWN);
            case ConclusionEvent e -> null;
            case CertificateEvent e -> certificate(e);
            case AftermathEvent.CaseClosed e -> new Told(What.CLOSED);
            case AftermathEvent.CaseReopened e -> new Told(What.REOPENED);
            case AftermathEvent e -> null;
            case DeskEvent.ContactAttempted e -> new Told(attempt(e.result()));
            case DeskEvent e -> null;
            case CorrectionEvent e -> null;
            case AccessEvent e -> null;
            case ConfidenceEvent e -> null;
            case ChildNoted e -> null;
            case EndingEvent.LastLetterSent e -> new Told(What.TRIED);
            case EndingEvent e -> null;
            case QualityEvent.FeedbackAsked e -> e.party() == Party.FAMILY ? new Told(What.FEEDBACK_ASKED) : null;
            case QualityEvent e -> null;
            case MediatorEvent e -> null;
            case RepresentativeEvent e -> null;
            case ConsentEvent e -> null;
            case NeedEvent e -> null;
            case HolderEvent.HolderStoodDown e -> new Told(What.STOOD_DOWN, e.person());
            case HolderEvent.RightTakenOver e -> new Told(What.TAKEN_OVER, e.by(), e.capacity());
            case HolderEvent e -> null;
            case ContactEvent e -> null;
            case DelayEvent e -> null;
            case AgreementEvent e -> null;
            case OfferEvent e -> null;
            case ExpenseEvent e -> null;
            case DocumentEvent e -> null;
            case BundleEvent e -> null;
            case LetterEvent e -> null;
            case TribunalEvent e -> null;
            case BodyEvent.AuthorityChanged e -> new Told(What.AUTHORITY_CHANGED, e.localAuthority());
            case BodyEvent e -> null;
            case DoorEvent e -> null;
            case DataProtectionEvent e -> null;
            case SafeguardingEvent e -> null;
        };
    }

    private static @Nullable Told intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened e ->
                new Told(
                        e.source() == ReferralSource.FAMILY && SPOKEN.contains(e.channel())
                                ? What.SPOKEN_TO
                                : What.PASSED_ON);
            case IntakeEvent.DisagreementStated e -> new Told(What.MATTER);
            case IntakeEvent.RightHolderNamed e -> new Told(What.NAMED, e.person(), e.capacity());
            case IntakeEvent e -> null;
        };
    }

    private static Told choice(ChoiceEvent event) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e -> new Told(What.CONTACTED, e.by());
            case ChoiceEvent.AdviceGiven e -> new Told(What.ADVISED, e.to());
            case ChoiceEvent.MediationRequested e -> new Told(What.WISHED, e.by());
            case ChoiceEvent.ChoiceLeftOpen e -> new Told(What.UNDECIDED, e.by());
            case ChoiceEvent.MediationDeclined e -> new Told(What.DECIDED, e.by());
            case ChoiceEvent.PursuitEnded e -> new Told(What.DECIDED, e.by());
            case ChoiceEvent.RequestWithdrawn e -> new Told(What.DECIDED, e.by());
        };
    }

    private static What attempt(ContactResult result) {
        return switch (result) {
            case REACHED -> What.REACHED;
            case CALL_BACK_ASKED -> What.CALL_BACK_ASKED;
            case MESSAGE_LEFT, SENT, NO_ANSWER, WRONG_CONTACT -> What.TRIED;
        };
    }

    private static @Nullable Told meeting(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingArranged e -> new Told(What.PLANNED, e.meeting(), e.plannedOn());
            case MeetingEvent.MeetingMoved e -> new Told(What.PLANNED, e.meeting(), e.plannedOn());
            case MeetingEvent.MeetingCancelled e -> new Told(What.CALLED_OFF, e.meeting());
            case MeetingEvent.MeetingHeld e -> new Told(What.HELD, e.meeting());
            case MeetingEndEvent.MeetingNotHeld e -> new Told(What.CALLED_OFF, e.meeting());
            case MeetingPreparationEvent.PapersSent e -> papers(e);
            case MeetingEvent.AuthorityConfirmed e -> new Told(What.AUTHORITY_CONFIRMED, e.meeting());
            case MeetingEvent e -> null;
        };
    }

    private static @Nullable Told papers(MeetingPreparationEvent.PapersSent event) {
        return switch (event.to()) {
            case FAMILY -> new Told(What.PAPERS_TO_FAMILY, event.meeting());
            case LOCAL_AUTHORITY -> new Told(What.PAPERS_TO_AUTHORITY, event.meeting());
            case COMMISSIONING_BODY, SCHOOL_OR_COLLEGE -> null;
        };
    }

    private static @Nullable Told certificate(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.CertificateIssued e -> new Told(What.ISSUED, e.certificate());
            case CertificateEvent.CertificateWithdrawn e -> new Told(What.WITHDRAWN, e.certificate());
            case CertificateEvent.CertificateSent e -> new Told(What.SENT, e.certificate());
            case CertificateEvent.CertificateBounced e -> new Told(What.BOUNCED, e.certificate());
            case CertificateEvent.CertificateRecorded e -> null;
            case CertificateEvent.CopyMade e -> null;
        };
    }
}
