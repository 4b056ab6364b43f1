package org.mediationledger.command.cases;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.DecisionEvent;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.statute.IssueKind;

/** The decision, its notice and the issues. */
record DecisionState(
        @Nullable DecisionId decision,
        boolean sectionIOnly,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate sentOn,
        Set<IssueKind> issues) {

    static final DecisionState NONE = new DecisionState(null, false, null, null, Set.of());

    /** Time runs from sending; a letter whose sending nobody knows is taken as sent on the date that it bears. */
    @Nullable
    LocalDate noticeSentOn() {
        return sentOn != null ? sentOn : printedOn;
    }

    /** The date on the letter where it is the earlier one: safe to warn by (SEND35 asks for it). */
    @Nullable
    LocalDate earlierPrintedOn() {
        return sentOn != null && printedOn != null && printedOn.isBefore(sentOn) ? printedOn : null;
    }

    boolean healthInIssue() {
        return issues.contains(IssueKind.HEALTH);
    }

    boolean healthOnly() {
        return issues.equals(Set.of(IssueKind.HEALTH));
    }

    DecisionState evolve(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.DecisionNotified e ->
                new DecisionState(e.decision(), e.sectionIOnly(), e.printedOn(), e.sentOn(), issues);
            case DecisionEvent.IssuesStated e ->
                new DecisionState(decision, sectionIOnly, printedOn, sentOn, Set.copyOf(e.issues()));
        };
    }
}
