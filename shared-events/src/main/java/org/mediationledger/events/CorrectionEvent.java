package org.mediationledger.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.CorrectionReason;
import org.mediationledger.terms.DecisionKind;

/**
 * Corrections point at what they correct; nothing is edited. Statutory dates that depend on the corrected fact are
 * restated in a {@link DatesRestated} of the same unit of work.
 */
public sealed interface CorrectionEvent extends CaseEvent {

    /** The event that is corrected. */
    @Nullable
    UUID corrects();

    /** The event happened on another day than was recorded. */
    record DateCorrected(
            CaseId caseId,
            UUID corrects,
            LocalDate before,
            LocalDate now,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements CorrectionEvent {}

    /** The decision or its notice was recorded wrongly. The values are the whole truth as it is known now. */
    record DecisionCorrected(
            CaseId caseId,
            UUID corrects,
            DecisionKind kind,
            boolean sectionIOnly,
            @Nullable LocalDate printedOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            CorrectionReason reason,
            LocalDate occurredOn)
            implements CorrectionEvent {}

    /** The event never happened, or happened in another case. It stays on record and counts no longer. */
    record EntryStruckOut(CaseId caseId, UUID corrects, CorrectionReason reason, LocalDate occurredOn)
            implements CorrectionEvent {}

    /**
     * Statutory dates of the case were stated anew.
     *
     * @param corrects the event whose correction moved them; absent where the calendar or the law did
     * @param edition the edition of the rules by which they now stand
     */
    record DatesRestated(CaseId caseId, @Nullable UUID corrects, String edition, LocalDate occurredOn, Clocks clocks)
            implements CorrectionEvent {}
}
