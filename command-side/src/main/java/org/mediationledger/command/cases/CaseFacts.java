package org.mediationledger.command.cases;

import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AccessEvent;
import org.mediationledger.events.AftermathEvent;
import org.mediationledger.events.ArrangementEvent;
import org.mediationledger.events.CaseEvent;
import org.mediationledger.events.ChildNoted;
import org.mediationledger.events.ChoiceEvent;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.events.CorrectionEvent;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.events.DeskEvent;
import org.mediationledger.events.IntakeEvent;
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
        DeskState desk,
        CalendarState calendar) {

    static final CaseFacts NONE = new CaseFacts(
            IntakeState.NONE,
            DecisionState.NONE,
            ChoiceState.NONE,
            ArrangementState.NONE,
            ChildrenState.NONE,
            ConclusionState.NONE,
            AftermathState.NONE,
            AccessState.NONE,
            DeskState.NONE,
            CalendarState.NONE);

    /** Every part takes in the events that concern it. */
    CaseFacts evolve(CaseEvent event) {
        return new CaseFacts(
                event instanceof IntakeEvent e ? intake.evolve(e) : intake,
                event instanceof DecisionEvent e ? decision.evolve(e) : decision,
                event instanceof ChoiceEvent e ? choice.evolve(e) : choice,
                arrangement(event),
                event instanceof ChildNoted e ? children.evolve(e) : children,
                event instanceof ConclusionEvent e ? conclusion.evolve(e) : conclusion,
                event instanceof AftermathEvent e ? aftermath.evolve(e) : aftermath,
                event instanceof AccessEvent e ? access.evolve(e) : access,
                desk(event),
                event instanceof CorrectionEvent.DatesRestated e ? calendar.evolve(e) : calendar);
    }

    private ArrangementState arrangement(CaseEvent event) {
        return event instanceof ArrangementEvent e
                ? arrangement.evolve(e)
                : event instanceof ChoiceEvent e ? arrangement.after(e) : arrangement;
    }

    private DeskState desk(CaseEvent event) {
        return event instanceof DeskEvent e ? desk.evolve(e) : event instanceof ChildNoted e ? desk.after(e) : desk;
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
