package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.ConfidenceEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.IntakeEvent;

/** Events as they stand after a correction; nothing where that kind of event can't be corrected so. */
final class Corrected {

    private Corrected() {}

    /** The event on another day: those whose day a statutory date depends on, or that stops one. */
    static Optional<CaseEvent> onDay(CaseEvent event, LocalDate day) {
        return switch (event) {
            case ChoiceEvent e -> Optional.of(choice(e, day));
            case ArrangementEvent e -> Optional.of(arrangement(e, day));
            case ConclusionEvent e -> Optional.of(conclusion(e, day));
            case AftermathEvent.AppealRegistered e ->
                Optional.of(new AftermathEvent.AppealRegistered(e.caseId(), e.reference(), day, e.clocks()));
            case AftermathEvent.AppealDecided e ->
                Optional.of(new AftermathEvent.AppealDecided(e.caseId(), e.outcome(), day));
            case AftermathEvent.CaseClosed e -> Optional.empty();
            case AftermathEvent.CaseReopened e -> Optional.empty();
            case IntakeEvent e -> Optional.empty();
            case DecisionEvent e -> Optional.empty();
            case ChildNoted e -> Optional.empty();
            case CorrectionEvent e -> Optional.empty();
            case AccessEvent e -> Optional.empty();
            case ConfidenceEvent e -> Optional.empty();
            case DeskEvent.ContactAttempted e ->
                Optional.of(new DeskEvent.ContactAttempted(e.caseId(), e.at(), e.channel(), e.result(), day));
            case DeskEvent.NextActionSet e -> Optional.empty();
            case DeskEvent.NextActionDone e -> Optional.empty();
            case DeskEvent.CaseOwnerAssigned e -> Optional.empty();
            case DeskEvent.AbsenceCovered e -> Optional.empty();
        };
    }

    /** The decision with the values of the correction. */
    static Optional<CaseEvent> decision(CaseEvent event, CorrectionEvent.DecisionCorrected values) {
        return event instanceof DecisionEvent.DecisionNotified e
                ? Optional.of(new DecisionEvent.DecisionNotified(
                        e.caseId(),
                        e.decision(),
                        values.kind(),
                        values.sectionIOnly(),
                        values.printedOn(),
                        values.sentOn(),
                        values.receivedOn(),
                        e.localAuthorityReference(),
                        e.occurredOn(),
                        e.clocks()))
                : Optional.empty();
    }

    private static ChoiceEvent choice(ChoiceEvent event, LocalDate day) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e ->
                new ChoiceEvent.AdviserContacted(e.caseId(), e.channel(), e.afterLimit(), day, e.clocks());
            case ChoiceEvent.AdviceGiven e ->
                new ChoiceEvent.AdviceGiven(e.caseId(), e.to(), e.channel(), e.topics(), day);
            case ChoiceEvent.MediationRequested e ->
                new ChoiceEvent.MediationRequested(e.caseId(), e.by(), e.healthProvisionWanted(), day, e.clocks());
            case ChoiceEvent.MediationDeclined e ->
                new ChoiceEvent.MediationDeclined(e.caseId(), e.by(), day, e.clocks());
            case ChoiceEvent.ChoiceLeftOpen e -> new ChoiceEvent.ChoiceLeftOpen(e.caseId(), e.by(), day);
            case ChoiceEvent.PursuitEnded e ->
                new ChoiceEvent.PursuitEnded(e.caseId(), e.by(), e.why(), day, e.clocks());
            case ChoiceEvent.RequestWithdrawn e ->
                new ChoiceEvent.RequestWithdrawn(e.caseId(), e.by(), day, e.clocks());
        };
    }

    private static ArrangementEvent arrangement(ArrangementEvent event, LocalDate day) {
        return switch (event) {
            case ArrangementEvent.LocalAuthorityInformed e ->
                new ArrangementEvent.LocalAuthorityInformed(
                        e.caseId(), e.localAuthority(), e.toldBy(), e.channel(), e.nominatedContact(), day, e.clocks());
            case ArrangementEvent.CommissionerInformed e ->
                new ArrangementEvent.CommissionerInformed(
                        e.caseId(), e.commissioner(), e.commissionerName(), e.channel(), day, e.clocks());
            case ArrangementEvent.CannotArrangeTold e ->
                new ArrangementEvent.CannotArrangeTold(e.caseId(), e.saidBy(), e.channel(), day, e.clocks());
        };
    }

    private static ConclusionEvent conclusion(ConclusionEvent event, LocalDate day) {
        return switch (event) {
            case ConclusionEvent.MediationConcluded e ->
                new ConclusionEvent.MediationConcluded(e.caseId(), day, e.clocks());
            case ConclusionEvent.OutcomeRecorded e -> new ConclusionEvent.OutcomeRecorded(e.caseId(), e.outcome(), day);
            case ConclusionEvent.AgreementMade e ->
                new ConclusionEvent.AgreementMade(e.caseId(), e.items(), day, e.clocks());
            case ConclusionEvent.AgreedStepDone e ->
                new ConclusionEvent.AgreedStepDone(e.caseId(), e.item(), e.rule(), day, e.clocks());
            case ConclusionEvent.AuthorityToldOfAgreement e ->
                new ConclusionEvent.AuthorityToldOfAgreement(e.caseId(), day, e.clocks());
        };
    }
}
