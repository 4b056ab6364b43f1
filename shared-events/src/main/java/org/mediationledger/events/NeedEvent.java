package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AccessNeed;

/** What somebody needs to take part, from the asking to the providing (Equality Act 2010 ss 20 and 29). */
public sealed interface NeedEvent extends CaseEvent {

    /** Which need of the case, counted from 1. */
    int need();

    /**
     * Somebody asked for it, or said that they have it.
     *
     * @param person whose need it is
     * @param what of which kind
     * @param detail the language, the format, the adjustment; often about health or disability
     */
    record AccessNeedAsked(
            CaseId caseId,
            int need,
            PersonId person,
            AccessNeed what,
            @Nullable Sealed detail,
            LocalDate occurredOn) implements NeedEvent {}

    /**
     * It is arranged that the need will be met.
     *
     * @param arrangement how and with whom
     */
    record AccessNeedArranged(
            CaseId caseId, int need, @Nullable Sealed arrangement, LocalDate occurredOn) implements NeedEvent {}

    /** The need was met. */
    record AccessNeedProvided(CaseId caseId, int need, LocalDate occurredOn) implements NeedEvent {}
}
