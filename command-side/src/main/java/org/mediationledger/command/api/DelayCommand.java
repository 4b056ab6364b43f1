package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.terms.DelayCause;
import org.mediationledger.terms.DelayReason;

/** Commands that tell why a statutory date is missed. */
public sealed interface DelayCommand extends CaseCommand {

    /**
     * Records why a date is missed, and with whom that lies.
     *
     * @param clock which clock of the case, by the name that the case file shows
     * @param agreedFor the later day that the family agreed to in writing
     * @param agreedInWritingOn the day of that writing
     */
    record RecordDelay(
            CaseId caseId,
            String clock,
            DelayCause cause,
            DelayReason reason,
            @Nullable LocalDate agreedFor,
            @Nullable LocalDate agreedInWritingOn,
            @Nullable LocalDate occurredOn)
            implements DelayCommand {}
}
