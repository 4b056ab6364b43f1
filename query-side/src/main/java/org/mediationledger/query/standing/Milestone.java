package org.mediationledger.query.standing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DoorEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.events.MeetingEvent;
import org.mediationledger.events.TribunalEvent;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * One step that a case took.
 *
 * @param event the event that told it, which corrections point at
 * @param subject the meeting, certificate or party that it is about; absent where the case can take it once
 */
public record Milestone(UUID event, Step step, @Nullable String subject) {

    boolean undoneBy(Milestone later) {
        return step == later.step().undoes() && Objects.equals(subject, later.subject());
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
            case MeetingEvent.MeetingArranged e -> new Passed(Step.MEETING_ARRANGED, e.meeting());
            case MeetingEvent.MeetingCancelled e -> new Passed(Step.MEETING_CANCELLED, e.meeting());
            case MeetingEvent.MeetingHeld e -> new Passed(Step.MEETING_HELD, e.meeting());
            case MeetingEvent e -> null;
            case CertificateEvent.CertificateIssued e -> new Passed(Step.CERTIFIED, e.certificate());
            case CertificateEvent.CertificateRecorded e -> new Passed(Step.CERTIFIED, e.certificate());
            case CertificateEvent.CertificateWithdrawn e -> new Passed(Step.CERTIFICATE_WITHDRAWN, e.certificate());
            case CertificateEvent.CopyMade e -> null;
            case CorrectionEvent e -> null;
            case AccessEvent e -> null;
            case ConfidenceEvent e -> null;
            case TribunalEvent e -> null;
            case BodyEvent e -> null;
            case DoorEvent e -> null;
            case ChildNoted e -> null;
        };
    }

    private static @Nullable Passed intake(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened e -> new Passed(Step.REFERRED);
            case IntakeEvent.DisagreementStated e -> new Passed(Step.DISAGREEMENT);
            case IntakeEvent.ResolutionConsentRecorded e ->
                new Passed(e.consents() ? Step.RESOLUTION_AGREED : Step.RESOLUTION_DECLINED, e.party());
            case IntakeEvent.RightHolderNamed e -> null;
            case IntakeEvent.ChildNamed e -> null;
            case IntakeEvent.ProviderAllocated e -> null;
        };
    }

    private static Passed choice(ChoiceEvent event) {
        return new Passed(
                switch (event) {
                    case ChoiceEvent.AdviserContacted e -> Step.CONTACT;
                    case ChoiceEvent.AdviceGiven e -> Step.ADVICE;
                    case ChoiceEvent.MediationRequested e -> Step.PURSUED;
                    case ChoiceEvent.MediationDeclined e -> Step.DECLINED;
                    case ChoiceEvent.ChoiceLeftOpen e -> Step.UNDECIDED;
                    case ChoiceEvent.PursuitEnded e -> Step.PURSUIT_ENDED;
                    case ChoiceEvent.RequestWithdrawn e -> Step.WITHDRAWN;
                });
    }
}
