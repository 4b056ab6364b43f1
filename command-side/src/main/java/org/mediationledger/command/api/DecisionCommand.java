package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;

/** Commands about the local authority's decision and the issues. */
public sealed interface DecisionCommand extends CaseCommand {

    /** Records the notice of a decision; at least the printed or the sent date must be known. */
    record RecordDecision(
            CaseId caseId,
            DecisionId decision,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Sealed localAuthorityReference,
            @Nullable LocalDate occurredOn)
            implements DecisionCommand {}

    /** States which kinds of issue are between the parties; stated again, the newer statement counts. */
    record StateIssues(
            CaseId caseId, Set<IssueKind> issues, @Nullable LocalDate occurredOn) implements DecisionCommand {

        /** Takes an unmodifiable copy. */
        public StateIssues {
            issues = Set.copyOf(issues);
        }
    }
}
