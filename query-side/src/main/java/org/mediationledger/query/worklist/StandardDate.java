package org.mediationledger.query.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.ServiceStandard;

/**
 * A day by which a contract asks for something. No statutory date.
 *
 * @param subject the meeting that it is about
 * @param runsFrom the day from which it is counted; for papers, the meeting that it is counted back from
 * @param metOn the day on which it was done; absent while it is not, or where no fact tells
 * @param contract the contract that asks for it; absent where only the ledger's default does
 */
public record StandardDate(
        ServiceStandard standard,
        @Nullable String subject,
        LocalDate runsFrom,
        LocalDate dueOn,
        @Nullable LocalDate metOn,
        @Nullable String contract) {

    /** Whether it was done later than asked. */
    public boolean metLate() {
        return metOn != null && metOn.isAfter(dueOn);
    }
}
