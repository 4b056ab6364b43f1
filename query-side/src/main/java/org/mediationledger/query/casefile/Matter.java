package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CorrectionEvent.DecisionCorrected;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;

/** What the local authority decided and what is in issue. Of each list the newest fact counts. */
public record Matter(List<Decision> decisions, List<Issues> issues) {

    static final Matter NONE = new Matter(List.of(), List.of());

    /** The notice of a decision, as corrected since. */
    public record Decision(
            Mark mark,
            DecisionId decision,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Sealed localAuthorityReference)
            implements Fact<Decision> {

        @Override
        public Decision marked(Mark other) {
            return new Decision(
                    other, decision, kind, sectionIOnly, printedOn, sentOn, receivedOn, localAuthorityReference);
        }

        private Decision with(DecisionCorrected truth) {
            return new Decision(
                    mark,
                    decision,
                    truth.kind(),
                    truth.sectionIOnly(),
                    truth.printedOn(),
                    truth.sentOn(),
                    truth.receivedOn(),
                    localAuthorityReference);
        }
    }

    /** Which kinds of issue are between the parties. */
    public record Issues(Mark mark, List<IssueKind> kinds) implements Fact<Issues> {

        @Override
        public Issues marked(Mark other) {
            return new Issues(other, kinds);
        }
    }

    Matter apply(DecisionEvent event, Mark mark) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e ->
                new Matter(
                        Facts.and(
                                decisions,
                                new Decision(
                                        mark,
                                        e.decision(),
                                        e.kind(),
                                        e.sectionIOnly(),
                                        e.printedOn(),
                                        e.sentOn(),
                                        e.receivedOn(),
                                        e.localAuthorityReference())),
                        issues);
            case DecisionEvent.IssuesStated e -> new Matter(decisions, Facts.and(issues, new Issues(mark, e.issues())));
            case DecisionEvent.FurtherNoticeGiven e -> this;
            case DecisionEvent.NoticeExamined e -> this;
            case DecisionEvent.AuthorityContactNamed e -> this;
            case DecisionEvent.DecisionWithdrawn e -> this;
            case DecisionEvent.DecisionSuperseded e -> this;
            case DecisionEvent.AppealWidened e -> this;
        };
    }

    Matter corrected(Correction correction) {
        return new Matter(correction.in(decisions), correction.in(issues));
    }

    Matter corrected(DecisionCorrected truth) {
        return new Matter(
                Facts.changed(
                        decisions,
                        decision -> decision.mark().event().equals(truth.corrects()),
                        decision -> decision.with(truth)),
                issues);
    }
}
