package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;

/** How mediation ended, what was agreed, and what of it is done. */
record ConclusionState(
        @Nullable LocalDate concludedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate agreedOn,
        List<AgreementItem> items,
        Map<StepRule, LocalDate> done,
        @Nullable LocalDate authorityToldOn) {

    static final ConclusionState NONE = new ConclusionState(null, null, null, List.of(), Map.of(), null);

    /** One dated part of an agreed step, or the whole of a step that nothing dates. */
    record StepRule(AgreementItemId item, @Nullable Rule rule) {}

    ConclusionState evolve(ConclusionEvent event) {
        return switch (event) {
            case ConclusionEvent.MediationConcluded e ->
                new ConclusionState(e.occurredOn(), outcome, agreedOn, items, done, authorityToldOn);
            case ConclusionEvent.OutcomeRecorded e ->
                new ConclusionState(concludedOn, e.outcome(), agreedOn, items, done, authorityToldOn);
            case ConclusionEvent.AgreementMade e ->
                new ConclusionState(concludedOn, outcome, e.occurredOn(), e.items(), done, authorityToldOn);
            case ConclusionEvent.AgreedStepDone e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, doneWith(e), authorityToldOn);
            case ConclusionEvent.AuthorityToldOfAgreement e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, done, e.occurredOn());
        };
    }

    boolean done(AgreementItemId item, @Nullable Rule rule) {
        return done.containsKey(new StepRule(item, rule));
    }

    /** An assessment ends with a plan or without: the one done, the other is owed no longer (reg 44(2)(b)). */
    boolean endedOtherwise(AgreementItemId item, @Nullable Rule rule) {
        return (rule == Rule.ASSESS_FINAL_PLAN && done(item, Rule.ASSESS_NO_PLAN_DECISION))
                || (rule == Rule.ASSESS_NO_PLAN_DECISION && done(item, Rule.ASSESS_FINAL_PLAN));
    }

    private Map<StepRule, LocalDate> doneWith(ConclusionEvent.AgreedStepDone event) {
        Map<StepRule, LocalDate> all = new HashMap<>(done);
        all.put(new StepRule(event.item(), event.rule()), event.occurredOn());
        return Map.copyOf(all);
    }
}
