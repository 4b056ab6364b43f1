package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionChange;
import org.mediationledger.terms.DecisionKind;
import org.mediationledger.terms.NoticeItem;
import org.mediationledger.terms.NoticeKind;
import org.mediationledger.terms.PlanSection;

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

    /** Records another notice of the same decision; at least the printed or the sent date must be known. */
    record RecordFurtherNotice(
            CaseId caseId,
            NoticeKind kind,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate occurredOn)
            implements DecisionCommand {}

    /**
     * Records what the notice leaves out of what it must tell (reg 32).
     *
     * @param adviserNamed the organisation that it names as mediation adviser
     */
    record ExamineNotice(
            CaseId caseId,
            Set<NoticeItem> missing,
            @Nullable OrganisationId adviserNamed,
            @Nullable LocalDate occurredOn)
            implements DecisionCommand {

        /** Takes an unmodifiable copy. */
        public ExamineNotice {
            missing = Set.copyOf(missing);
        }
    }

    /** Names whom the family should contact to pursue mediation (reg 32(f)), and the authority's reference. */
    record NameAuthorityContact(
            CaseId caseId,
            Sealed name,
            @Nullable Sealed email,
            @Nullable Sealed phone,
            @Nullable Sealed localAuthorityReference,
            @Nullable LocalDate occurredOn)
            implements DecisionCommand {}

    /** Records that the authority says it has withdrawn its decision. */
    record RecordDecisionWithdrawn(CaseId caseId, @Nullable LocalDate occurredOn) implements DecisionCommand {}

    /** Records that another decision took the place of this one. */
    record RecordDecisionSuperseded(
            CaseId caseId, DecisionChange change, @Nullable LocalDate occurredOn) implements DecisionCommand {}

    /** Records that an appeal that was to concern Section I alone is to concern more. */
    record WidenAppeal(
            CaseId caseId,
            Set<PlanSection> sections,
            @Nullable LocalDate occurredOn) implements DecisionCommand {

        /** Takes an unmodifiable copy. */
        public WidenAppeal {
            sections = Set.copyOf(sections);
        }
    }
}
