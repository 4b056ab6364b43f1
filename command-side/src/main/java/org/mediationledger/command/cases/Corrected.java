package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.BundleEvent;
import org.mediationledger.events.CaseEvent;
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
import org.mediationledger.events.LetterEvent;
import org.mediationledger.events.MediatorEvent;
import org.mediationledger.events.NeedEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.events.QualityEvent;
import org.mediationledger.events.RepresentativeEvent;
import org.mediationledger.events.TribunalEvent;

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
            case AftermathEvent.CertificateWithdrawalAsked e -> Optional.empty();
            case AftermathEvent.CaseClosed e -> Optional.empty();
            case AftermathEvent.CaseReopened e -> Optional.empty();
            case IntakeEvent e -> Optional.empty();
            case DecisionEvent e -> later(e, day);
            case ChildNoted e -> Optional.empty();
            case CorrectionEvent e -> Optional.empty();
            case AccessEvent e -> Optional.empty();
            case ConfidenceEvent e -> Optional.empty();
            case QualityEvent e -> Optional.empty();
            case NeedEvent e -> Optional.empty();
            case ConsentEvent e -> Optional.empty();
            case RepresentativeEvent e -> Optional.empty();
            case MediatorEvent e -> Optional.empty();
            case HolderEvent.HolderStoodDown e ->
                Optional.of(new HolderEvent.HolderStoodDown(e.caseId(), e.person(), e.why(), day, e.clocks()));
            case HolderEvent.RightTakenOver e ->
                Optional.of(new HolderEvent.RightTakenOver(
                        e.caseId(),
                        e.by(),
                        e.capacity(),
                        e.from(),
                        e.newCertificateAdvised(),
                        e.schoolAgeEndedOn(),
                        day,
                        e.clocks()));
            case HolderEvent.JointViewAgreed e -> Optional.empty();
            case HolderEvent.JointViewWithdrawn e -> Optional.empty();
            case ContactEvent e -> Optional.empty();
            case EndingEvent e -> ending(e, day);
            case DelayEvent e -> delay(e, day);
            case AgreementEvent e -> Optional.of(agreement(e, day));
            case OfferEvent e -> Optional.of(offer(e, day));
            case ExpenseEvent e -> Optional.of(expense(e, day));
            case DeskEvent.ContactAttempted e ->
                Optional.of(
                        new DeskEvent.ContactAttempted(e.caseId(), e.person(), e.at(), e.channel(), e.result(), day));
            case DeskEvent.NextActionSet e -> Optional.empty();
            case DeskEvent.NextActionDone e -> Optional.empty();
            case DeskEvent.CaseOwnerAssigned e -> Optional.empty();
            case DeskEvent.AbsenceCovered e -> Optional.empty();
            case TribunalEvent e -> Optional.of(tribunal(e, day));
            case BodyEvent e -> body(e, day);
            case DoorEvent e -> Optional.of(door(e, day));
            case DataProtectionEvent e -> Optional.empty();
            case DocumentEvent e -> Optional.empty();
            case BundleEvent e -> Optional.empty();
            case LetterEvent e -> Optional.empty();
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

    /** What came after the first notice may be struck out and recorded anew; the first is corrected as a whole. */
    private static Optional<CaseEvent> later(DecisionEvent event, LocalDate day) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e -> Optional.empty();
            case DecisionEvent.IssuesStated e -> Optional.empty();
            case DecisionEvent.FurtherNoticeGiven e ->
                Optional.of(new DecisionEvent.FurtherNoticeGiven(
                        e.caseId(), e.kind(), e.printedOn(), e.sentOn(), e.receivedOn(), day, e.clocks()));
            case DecisionEvent.NoticeExamined e ->
                Optional.of(new DecisionEvent.NoticeExamined(
                        e.caseId(), e.missing(), e.adviserNamed(), e.adviserNamedName(), day, e.clocks()));
            case DecisionEvent.AuthorityContactNamed e ->
                Optional.of(new DecisionEvent.AuthorityContactNamed(
                        e.caseId(), e.name(), e.email(), e.phone(), e.localAuthorityReference(), day));
            case DecisionEvent.DecisionWithdrawn e -> Optional.of(new DecisionEvent.DecisionWithdrawn(e.caseId(), day));
            case DecisionEvent.DecisionSuperseded e ->
                Optional.of(new DecisionEvent.DecisionSuperseded(e.caseId(), e.change(), day));
            case DecisionEvent.AppealWidened e ->
                Optional.of(
                        new DecisionEvent.AppealWidened(e.caseId(), e.sections(), e.contactMissed(), day, e.clocks()));
        };
    }

    /** Which bodies are concerned decides who reaches the case: a wrong one is changed again, not struck out. */
    private static Optional<CaseEvent> body(BodyEvent event, LocalDate day) {
        return switch (event) {
            case BodyEvent.AuthorityChanged e -> Optional.empty();
            case BodyEvent.CommissionerAdded e -> Optional.empty();
            case BodyEvent.NewAuthorityTold e ->
                Optional.of(new BodyEvent.NewAuthorityTold(e.caseId(), e.localAuthority(), e.channel(), day));
            case BodyEvent.DetentionStated e ->
                Optional.of(new BodyEvent.DetentionStated(e.caseId(), e.detained(), day));
            case BodyEvent.CareStated e ->
                Optional.of(new BodyEvent.CareStated(
                        e.caseId(), e.lookedAfterBy(), e.lookedAfterByName(), e.holder(), day));
            case BodyEvent.AllocationExplained e ->
                Optional.of(new BodyEvent.AllocationExplained(e.caseId(), e.basis(), e.contract(), day));
            case BodyEvent.ProviderReallocated e -> Optional.empty();
        };
    }

    private static DoorEvent door(DoorEvent event, LocalDate day) {
        return switch (event) {
            case DoorEvent.FrontDoorContacted e ->
                new DoorEvent.FrontDoorContacted(
                        e.caseId(),
                        e.by(),
                        e.organisation(),
                        e.organisationName(),
                        e.channel(),
                        e.asAdviser(),
                        day,
                        e.clocks());
            case DoorEvent.IntakeEnded e -> new DoorEvent.IntakeEnded(e.caseId(), e.result(), e.signpostedTo(), day);
        };
    }

    private static TribunalEvent tribunal(TribunalEvent event, LocalDate day) {
        return switch (event) {
            case TribunalEvent.PermissionSought e -> new TribunalEvent.PermissionSought(e.caseId(), e.needs(), day);
            case TribunalEvent.PermissionAnswered e ->
                new TribunalEvent.PermissionAnswered(e.caseId(), e.answer(), day);
        };
    }

    private static ChoiceEvent choice(ChoiceEvent event, LocalDate day) {
        return switch (event) {
            case ChoiceEvent.AdviserContacted e ->
                new ChoiceEvent.AdviserContacted(e.caseId(), e.by(), e.channel(), e.afterLimit(), day, e.clocks());
            case ChoiceEvent.AdviceGiven e ->
                new ChoiceEvent.AdviceGiven(e.caseId(), e.to(), e.channel(), e.topics(), day, e.clocks());
            case ChoiceEvent.MediationRequested e ->
                new ChoiceEvent.MediationRequested(e.caseId(), e.by(), e.healthProvisionWanted(), day, e.clocks());
            case ChoiceEvent.MediationDeclined e ->
                new ChoiceEvent.MediationDeclined(e.caseId(), e.by(), day, e.clocks());
            case ChoiceEvent.ChoiceLeftOpen e -> new ChoiceEvent.ChoiceLeftOpen(e.caseId(), e.by(), day, e.clocks());
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

    private static Optional<CaseEvent> ending(EndingEvent event, LocalDate day) {
        return switch (event) {
            case EndingEvent.MediationAbandoned e ->
                Optional.of(new EndingEvent.MediationAbandoned(e.caseId(), e.by(), day));
            case EndingEvent.ResolvedBeforeMeeting e ->
                Optional.of(new EndingEvent.ResolvedBeforeMeeting(e.caseId(), e.how(), day));
            case EndingEvent.ResolutionConfirmed e ->
                Optional.of(new EndingEvent.ResolutionConfirmed(e.caseId(), e.by(), day, e.clocks()));
            case EndingEvent.ResolutionDisputed e ->
                Optional.of(new EndingEvent.ResolutionDisputed(e.caseId(), e.by(), day, e.clocks()));
            case EndingEvent.LastLetterSent e ->
                Optional.of(new EndingEvent.LastLetterSent(
                        e.caseId(), e.to(), e.attempts(), e.channel(), e.replyBy(), day));
        };
    }

    private static Optional<CaseEvent> delay(DelayEvent event, LocalDate day) {
        return switch (event) {
            case DelayEvent.DelayRecorded e ->
                Optional.of(new DelayEvent.DelayRecorded(
                        e.caseId(),
                        e.clock(),
                        e.rule(),
                        e.dueOn(),
                        e.cause(),
                        e.reason(),
                        e.agreedFor(),
                        e.agreedInWritingOn(),
                        day));
        };
    }

    private static AgreementEvent agreement(AgreementEvent event, LocalDate day) {
        return switch (event) {
            case AgreementEvent.AgreementSigned e ->
                new AgreementEvent.AgreementSigned(e.caseId(), e.party(), e.person(), day, e.clocks());
            case AgreementEvent.StepVaried e ->
                new AgreementEvent.StepVaried(e.caseId(), e.item(), e.agreedBy(), day, e.clocks());
            case AgreementEvent.ExcuseClaimed e ->
                new AgreementEvent.ExcuseClaimed(e.caseId(), e.item(), e.excuse(), day);
            case AgreementEvent.StepDisputed e ->
                new AgreementEvent.StepDisputed(e.caseId(), e.item(), e.rule(), day, e.clocks());
        };
    }

    private static OfferEvent offer(OfferEvent event, LocalDate day) {
        return switch (event) {
            case OfferEvent.WrittenOfferMade e -> new OfferEvent.WrittenOfferMade(e.caseId(), e.channel(), day);
            case OfferEvent.WrittenOfferAnswered e ->
                new OfferEvent.WrittenOfferAnswered(e.caseId(), e.by(), e.choice(), day);
        };
    }

    private static ExpenseEvent expense(ExpenseEvent event, LocalDate day) {
        return switch (event) {
            case ExpenseEvent.ExpenseClaimed e ->
                new ExpenseEvent.ExpenseClaimed(e.caseId(), e.expense(), e.meeting(), e.kind(), e.pence(), day);
            case ExpenseEvent.ExpenseDecided e ->
                new ExpenseEvent.ExpenseDecided(e.caseId(), e.expense(), e.payer(), e.allowedPence(), day);
            case ExpenseEvent.ExpensePaid e -> new ExpenseEvent.ExpensePaid(e.caseId(), e.expense(), day);
        };
    }
}
