package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementEvent;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;

/**
 * How mediation ended, what was agreed, and what of it is done.
 *
 * @param items the steps with the days that the parties last agreed on for them
 * @param done what is recorded as done and not said since to be undone
 * @param signedOn when each signed
 */
record ConclusionState(
        @Nullable LocalDate concludedOn,
        @Nullable Outcome outcome,
        @Nullable LocalDate agreedOn,
        List<AgreementItem> items,
        Map<StepRule, LocalDate> done,
        @Nullable LocalDate authorityToldOn,
        Map<Signatory, LocalDate> signedOn) {

    static final ConclusionState NONE = new ConclusionState(null, null, null, List.of(), Map.of(), null, Map.of());

    /** One dated part of an agreed step, or the whole of a step that nothing dates. */
    record StepRule(AgreementItemId item, @Nullable Rule rule) {}

    ConclusionState evolve(ConclusionEvent event) {
        return switch (event) {
            case ConclusionEvent.MediationConcluded e ->
                new ConclusionState(e.occurredOn(), outcome, agreedOn, items, done, authorityToldOn, signedOn);
            case ConclusionEvent.OutcomeRecorded e ->
                new ConclusionState(concludedOn, e.outcome(), agreedOn, items, done, authorityToldOn, signedOn);
            case ConclusionEvent.AgreementMade e ->
                new ConclusionState(concludedOn, outcome, e.occurredOn(), e.items(), done, authorityToldOn, signedOn);
            case ConclusionEvent.AgreedStepDone e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, doneWith(e), authorityToldOn, signedOn);
            case ConclusionEvent.AuthorityToldOfAgreement e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, done, e.occurredOn(), signedOn);
        };
    }

    /** What became of the agreement. */
    ConclusionState after(AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.AgreementSigned e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, done, authorityToldOn, signedWith(e));
            case AgreementEvent.StepVaried e ->
                new ConclusionState(concludedOn, outcome, agreedOn, variedBy(e), done, authorityToldOn, signedOn);
            case AgreementEvent.ExcuseClaimed e -> this;
            case AgreementEvent.StepDisputed e ->
                new ConclusionState(concludedOn, outcome, agreedOn, items, doneWithout(e), authorityToldOn, signedOn);
        };
    }

    /** The last day that any party gave the agreement by dating or signing it: no time is overrun that is not from then. */
    @Nullable
    LocalDate lastSignedOn() {
        return days().max(LocalDate::compareTo).orElse(null);
    }

    /** The first such day: who aims for what follows from it is safe on every reading. */
    @Nullable
    LocalDate firstSignedOn() {
        return days().min(LocalDate::compareTo).orElse(null);
    }

    private Stream<LocalDate> days() {
        return agreedOn == null
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(agreedOn),
                        signedOn.entrySet().stream()
                                .filter(signature -> signature.getKey().givesTime())
                                .map(Map.Entry::getValue));
    }

    private Map<Signatory, LocalDate> signedWith(AgreementEvent.AgreementSigned event) {
        Map<Signatory, LocalDate> all = new HashMap<>(signedOn);
        all.put(new Signatory(event.party(), event.person()), event.occurredOn());
        return Map.copyOf(all);
    }

    private List<AgreementItem> variedBy(AgreementEvent.StepVaried event) {
        return items.stream()
                .map(item -> item.item().equals(event.item())
                        ? new AgreementItem(item.item(), item.action(), item.owner(), item.what(), event.agreedBy())
                        : item)
                .toList();
    }

    private Map<StepRule, LocalDate> doneWithout(AgreementEvent.StepDisputed event) {
        Map<StepRule, LocalDate> all = new HashMap<>(done);
        all.remove(new StepRule(event.item(), event.rule()));
        return Map.copyOf(all);
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
