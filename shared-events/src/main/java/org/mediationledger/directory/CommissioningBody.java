package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CommissionerCode;

/** A body that can be the responsible commissioning body for health care provision: an integrated care board or NHS England. */
public record CommissioningBody(
        CommissionerCode code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<CommissionerCode> successors)
        implements StatutoryBody<CommissionerCode> {

    /** @throws IllegalArgumentException when it ends before it begins, or has successors and no last day */
    public CommissioningBody {
        successors = InOrder.copyOf(successors);
        Lifespan.requireOrder(from, until);
        Lifespan.requireEnd(until, successors);
    }
}
