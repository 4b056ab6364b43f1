package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;

/** Why statutory dates are missed. Nothing here moves one. */
public sealed interface DelayEvent extends CaseEvent {

    /**
     * Why one statutory date was missed or will be, and with whom that lies. A later day that the family agreed to in
     * writing is told beside the statutory one, which stays: the Regulations let nobody agree another time for arranging
     * mediation, and reports of the 30 days tell both.
     *
     * @param clock which clock of the case, by the name that the events state it under
     * @param rule the rule that gives the date
     * @param dueOn its last lawful day, as it stood
     * @param agreedFor the later day agreed in writing; only for {@code ARRANGE_MEDIATION}
     * @param agreedInWritingOn the day of that writing
     */
    record DelayRecorded(
            CaseId caseId,
            String clock,
            Rule rule,
            LocalDate dueOn,
            DelayCause cause,
            DelayReason reason,
            @Nullable LocalDate agreedFor,
            @Nullable LocalDate agreedInWritingOn,
            LocalDate occurredOn)
            implements DelayEvent {}
}
