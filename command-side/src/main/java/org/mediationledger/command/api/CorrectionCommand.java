package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;

/** Commands that correct what is on record, by adding to it. */
public sealed interface CorrectionCommand extends CaseCommand {

    /** The event that is corrected, by the id that the timeline shows. */
    UUID corrects();

    /** Corrections are made today. */
    @Override
    default @Nullable LocalDate occurredOn() {
        return null;
    }

    /** The event happened on another day. */
    record CorrectDate(CaseId caseId, UUID corrects, LocalDate to, CorrectionReason reason)
            implements CorrectionCommand {}

    /** The decision or its notice was recorded wrongly; all values are given anew. */
    record CorrectDecision(
            CaseId caseId,
            UUID corrects,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            CorrectionReason reason)
            implements CorrectionCommand {}

    /** The event never happened, or happened in another case. */
    record StrikeOut(CaseId caseId, UUID corrects, CorrectionReason reason) implements CorrectionCommand {}
}
