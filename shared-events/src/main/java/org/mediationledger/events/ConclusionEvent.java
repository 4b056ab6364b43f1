package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;

/** How mediation ended, what was agreed in writing, and what was done about it. */
public sealed interface ConclusionEvent extends CaseEvent {

    /**
     * The mediator recorded that mediation, all its sessions, is over (reg 39): a certificate is due unless
     * only health was in issue.
     */
    record MediationConcluded(CaseId caseId, LocalDate occurredOn, Clocks clocks) implements ConclusionEvent {}

    /** How far the parties agreed: for them and the provider, never on a certificate. */
    record OutcomeRecorded(CaseId caseId, Outcome outcome, LocalDate occurredOn) implements ConclusionEvent {}

    /**
     * The parties' agreement in writing (reg 42(1)). Each step has its own clock (reg 42(2)-(5)).
     *
     * @param occurredOn the date of the agreement, day 0 of every clock
     */
    record AgreementMade(CaseId caseId, List<AgreementItem> items, LocalDate occurredOn, Clocks clocks)
            implements ConclusionEvent {

        /** Takes an unmodifiable copy. */
        public AgreementMade {
            items = List.copyOf(items);
        }
    }

    /**
     * An agreed step, or the part of it that a rule names, was done.
     *
     * @param rule which of the step's dates was kept or missed; absent for a step that the Regulations don't date
     */
    record AgreedStepDone(
            CaseId caseId, AgreementItemId item, @Nullable Rule rule, LocalDate occurredOn, Clocks clocks)
            implements ConclusionEvent {}

    /** The commissioning body told the local authority of an agreement to which it was not a party (reg 42(4)). */
    record AuthorityToldOfAgreement(CaseId caseId, LocalDate occurredOn, Clocks clocks) implements ConclusionEvent {}
}
