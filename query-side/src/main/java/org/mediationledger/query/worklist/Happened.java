package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ContactResult;
import org.mediationledger.terms.Outcome;
import org.mediationledger.terms.ReferralSource;

/** Which happening an event tells, if work hangs on it. Nothing that was said in confidence is among them. */
final class Happened {

    private static final Set<Channel> SPOKEN =
            EnumSet.of(Channel.HELPLINE, Channel.TELEPHONE, Channel.VIDEO_CALL, Channel.IN_PERSON);

    private Happened() {}

    private record Told(
            What what, @Nullable String subject, @Nullable LocalDate plannedOn) {

        Told(What what) {
            this(what, null, null);
        }

        Told(What what, Object subject) {
            this(what, subject.toString(), null);
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
                        told.plannedOn()));
    }

    private static @Nullable Told told(LedgerEvent event) {
        return switch (event) {
            case IntakeEvent e -> intake(e);
            case DecisionEvent.DecisionNotified e -> new Told(What.MATTER);
            case DecisionEvent.IssuesStated e -> null;
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
            case IntakeEvent e -> null;
        };
    }

    private static Told choice(ChoiceEvent event) {
        return new Told(
                switch (event) {
                    case ChoiceEvent.AdviserContacted e -> What.CONTACTED;
                    case ChoiceEvent.AdviceGiven e -> What.ADVISED;
                    case ChoiceEvent.MediationRequested e -> What.WISHED;
                    case ChoiceEvent.ChoiceLeftOpen e -> What.UNDECIDED;
                    case ChoiceEvent.MediationDeclined e -> What.DECIDED;
                    case ChoiceEvent.PursuitEnded e -> What.DECIDED;
                    case ChoiceEvent.RequestWithdrawn e -> What.DECIDED;
                });
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
            case MeetingEvent.MeetingArranged e ->
                new Told(What.PLANNED, e.meeting().toString(), e.plannedOn());
            case MeetingEvent.MeetingMoved e ->
                new Told(What.PLANNED, e.meeting().toString(), e.plannedOn());
            case MeetingEvent.MeetingCancelled e -> new Told(What.CALLED_OFF, e.meeting());
            case MeetingEvent.MeetingHeld e -> new Told(What.HELD, e.meeting());
            case MeetingEvent.AuthorityConfirmed e -> new Told(What.AUTHORITY_CONFIRMED, e.meeting());
            case MeetingEvent e -> null;
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
