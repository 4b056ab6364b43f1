package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.DecisionKind;

/** What the local authority decided, when it said so, and what is in issue. */
public sealed interface DecisionEvent extends CaseEvent {

    /**
     * The local authority's notice of a decision or plan (CFA 2014 s 52; SEND Regulations 2014 reg 32). Starts
     * {@code CONTACT_ADVISER} and {@code APPEAL}.
     *
     * @param sectionIOnly the intended appeal concerns only the school, its type, or that none is named: no certificate
     *     is needed (CFA 2014 s 55(2))
     * @param printedOn the date on the letter
     * @param sentOn the day it was sent, from which time runs (HESC Rules r 20(1)(c)(i), reg 33)
     * @param receivedOn the day it arrived; no clock runs from it
     * @param localAuthorityReference the authority's own case reference
     * @param occurredOn the day on which the adviser or provider learned of it
     */
    record DecisionNotified(
            CaseId caseId,
            DecisionId decision,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable Sealed localAuthorityReference,
            LocalDate occurredOn,
            Clocks clocks)
            implements DecisionEvent {}

    /**
     * Which kinds of issue are between the parties: education alone, health alone, or several decide who arranges
     * mediation and from when (CFA 2014 ss 53-54).
     */
    record IssuesStated(CaseId caseId, List<IssueKind> issues, LocalDate occurredOn, Clocks clocks)
            implements DecisionEvent {

        /** Takes an unmodifiable copy. */
        public IssuesStated {
            issues = List.copyOf(issues);
        }
    }
}
