package org.mediationledger.query.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.AgreementItem;
import org.mediationledger.events.ConclusionEvent;
import org.mediationledger.ids.AgreementItemId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.Outcome;

/** How mediation ended, what was agreed, and what was done about it. Of each list but the steps the newest counts. */
public record Conclusion(
        List<End> ends,
        List<OutcomeStated> outcomes,
        List<Agreement> agreements,
        List<StepDone> stepsDone,
        List<AuthorityTold> authorityTold) {

    static final Conclusion NONE = new Conclusion(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Mediation is over. */
    public record End(Mark mark) implements Fact<End> {

        @Override
        public End marked(Mark other) {
            return new End(other);
        }
    }

    /** How far the parties agreed. */
    public record OutcomeStated(Mark mark, Outcome outcome) implements Fact<OutcomeStated> {

        @Override
        public OutcomeStated marked(Mark other) {
            return new OutcomeStated(other, outcome);
        }
    }

    /** The agreement in writing; its clocks are named {@code <rule>/<item>}. */
    public record Agreement(Mark mark, List<AgreementItem> items) implements Fact<Agreement> {

        @Override
        public Agreement marked(Mark other) {
            return new Agreement(other, items);
        }
    }

    /** An agreed step was done; whether in time stands with its clock. */
    public record StepDone(
            Mark mark, AgreementItemId item, @Nullable Rule rule) implements Fact<StepDone> {

        @Override
        public StepDone marked(Mark other) {
            return new StepDone(other, item, rule);
        }
    }

    /** The commissioning body told the local authority of the agreement. */
    public record AuthorityTold(Mark mark) implements Fact<AuthorityTold> {

        @Override
        public AuthorityTold marked(Mark other) {
            return new AuthorityTold(other);
        }
    }

    Conclusion apply(ConclusionEvent event, Mark mark) {
        return switch (event) {
            case ConclusionEvent.MediationConcluded e ->
                new Conclusion(Facts.and(ends, new End(mark)), outcomes, agreements, stepsDone, authorityTold);
            case ConclusionEvent.OutcomeRecorded e ->
                new Conclusion(
                        ends,
                        Facts.and(outcomes, new OutcomeStated(mark, e.outcome())),
                        agreements,
                        stepsDone,
                        authorityTold);
            case ConclusionEvent.AgreementMade e ->
                new Conclusion(
                        ends,
                        outcomes,
                        Facts.and(agreements, new Agreement(mark, e.items())),
                        stepsDone,
                        authorityTold);
            case ConclusionEvent.AgreedStepDone e ->
                new Conclusion(
                        ends,
                        outcomes,
                        agreements,
                        Facts.and(stepsDone, new StepDone(mark, e.item(), e.rule())),
                        authorityTold);
            case ConclusionEvent.AuthorityToldOfAgreement e ->
                new Conclusion(
                        ends, outcomes, agreements, stepsDone, Facts.and(authorityTold, new AuthorityTold(mark)));
        };
    }

    Conclusion corrected(Correction correction) {
        return new Conclusion(
                correction.in(ends),
                correction.in(outcomes),
                correction.in(agreements),
                correction.in(stepsDone),
                correction.in(authorityTold));
    }
}
