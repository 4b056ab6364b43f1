package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;

/**
 * The work of one case.
 *
 * @param running the statutory dates that run
 * @param authorityEnds the earliest last day of an authority on which a representative is let in; absent where none ends
 * @param items what is to be done, whenever it is shown
 */
public record WorkEntry(
        @Nullable OrganisationId provider,
        @Nullable AuthorityCode authority,
        Happenings happenings,
        List<RunningClock> running,
        Plan plan,
        Lettings lettings,
        @Nullable LocalDate authorityEnds,
        List<WorkItem> items) {

    static final WorkEntry NONE =
            new WorkEntry(null, null, Happenings.NONE, List.of(), Plan.NONE, Lettings.NONE, null, List.of());

    WorkEntry with(List<WorkItem> now) {
        return new WorkEntry(provider, authority, happenings, running, plan, lettings, authorityEnds, now);
    }
}
