package org.mediationledger.command.cases;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.EndingEvent;
import org.mediationledger.events.ExpenseEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.events.OfferEvent;
import org.mediationledger.rights.CaseScope;

/** What the case's rules and clocks ask for, folded from its events. */
record CaseFacts(
        IntakeState intake,
        DecisionState decision,
        ChoiceState choice,
        ArrangementState arrangement,
        ChildrenState children,
        ConclusionState conclusion,
        AftermathState aftermath,
        AccessState access,
        EndingState ending,
        OfferState offer,
        ExpenseState expenses) {

    static final CaseFacts NONE = new CaseFacts(
            IntakeState.NONE,
            DecisionState.NONE,
            ChoiceState.NONE,
            ArrangementState.NONE,
            ChildrenState.NONE,
            ConclusionState.NONE,
            AftermathState.NONE,
            AccessState.NONE,
            EndingState.NONE,
            OfferState.NONE,
            ExpenseState.NONE);

    /** Every part takes in the events that concern it. */
    CaseFacts evolve(CaseEvent event) {
        return new CaseFacts(
                event instanceof IntakeEvent e ? intake.evolve(e) : intake,
                event instanceof DecisionEvent e ? decision.evolve(e) : decision,
                event instanceof ChoiceEvent e ? choice.evolve(e) : choice,
                arrangement(event),
                event instanceof ChildNoted e ? children.evolve(e) : children,
                conclusion(event),
                event instanceof AftermathEvent e ? aftermath.evolve(e) : aftermath,
                event instanceof AccessEvent e ? access.evolve(e) : access,
                ending(event),
                offer(event),
                event instanceof ExpenseEvent e ? expenses.evolve(e) : expenses);
    }

    private ArrangementState arrangement(CaseEvent event) {
        return event instanceof ArrangementEvent e
                ? arrangement.evolve(e)
                : event instanceof ChoiceEvent e ? arrangement.after(e) : arrangement;
    }

    private ConclusionState conclusion(CaseEvent event) {
        return event instanceof ConclusionEvent e
                ? conclusion.evolve(e)
                : event instanceof AgreementEvent e ? conclusion.after(e) : conclusion;
    }

    /** A wish to mediate that ends takes its offer along; a new one is told and offered anew. */
    private OfferState offer(CaseEvent event) {
        return event instanceof OfferEvent e
                ? offer.evolve(e)
                : event instanceof ChoiceEvent.PursuitEnded || event instanceof ChoiceEvent.RequestWithdrawn
                        ? OfferState.NONE
                        : offer;
    }

    private EndingState ending(CaseEvent event) {
        return switch (event) {
            case EndingEvent e -> ending.evolve(e);
            case ChoiceEvent e -> ending.after(e);
            case ChildNoted.CertificateNoted e -> ending.goneOn();
            case CaseEvent e -> ending;
        };
    }

    /** What decides who reaches the case. */
    CaseScope scope() {
        return new CaseScope(
                text(intake.referredBy()),
                String.valueOf(intake.provider()),
                String.valueOf(intake.adviserOrganisation()),
                String.valueOf(intake.localAuthority()),
                text(intake.commissioner()),
                decision.healthInIssue(),
                aftermath.appealRegisteredOn() != null,
                children.mediators(),
                access.granted());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
