package org.mediationledger.query.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.entry.TimelineEntry;

/**
 * The answer to {@link GetTimeline}.
 *
 * @param entries oldest first
 * @param nextAfter what to ask the next page after; absent at the end
 * @param position the position as at which it stands; -1 where refused
 * @param version the case's version; -1 where refused
 */
public record TimelineAnswer(
        List<TimelineEntry> entries,
        @Nullable Long nextAfter,
        long position,
        long version,
        @Nullable QueryRefusal refusal) {}
