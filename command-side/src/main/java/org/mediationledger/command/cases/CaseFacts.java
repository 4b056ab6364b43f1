package org.mediationledger.command.cases;

import org.jspecify.annotations.Nullable;
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
        AccessState access) {

    static final CaseFacts NONE = new CaseFacts(
            IntakeState.NONE,
            DecisionState.NONE,
            ChoiceState.NONE,
            ArrangementState.NONE,
            ChildrenState.NONE,
            ConclusionState.NONE,
            AftermathState.NONE,
            AccessState.NONE);

    CaseFacts evolve(CaseEvent event) {
        return switch (event) {
            case IntakeEvent e ->
                new CaseFacts(intake.evolve(e), decision, choice, arrangement, children, conclusion, aftermath, access);
            case DecisionEvent e ->
                new CaseFacts(intake, decision.evolve(e), choice, arrangement, children, conclusion, aftermath, access);
            case ChoiceEvent e ->
                new CaseFacts(
                        intake,
                        decision,
                        choice.evolve(e),
                        arrangement.after(e),
                        children,
                        conclusion,
                        aftermath,
                        access);
            case ArrangementEvent e ->
                new CaseFacts(intake, decision, choice, arrangement.evolve(e), children, conclusion, aftermath, access);
            case ChildNoted e ->
                new CaseFacts(intake, decision, choice, arrangement, children.evolve(e), conclusion, aftermath, access);
            case ConclusionEvent e ->
                new CaseFacts(intake, decision, choice, arrangement, children, conclusion.evolve(e), aftermath, access);
            case AftermathEvent e ->
                new CaseFacts(intake, decision, choice, arrangement, children, conclusion, aftermath.evolve(e), access);
            case AccessEvent e ->
                new CaseFacts(intake, decision, choice, arrangement, children, conclusion, aftermath, access.evolve(e));
            case CorrectionEvent e -> this;
            case ConfidenceEvent e -> this;
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
