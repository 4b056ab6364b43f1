package org.mediationledger.query.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * What may be disclosed.
 *
 * @param events the ids of the events, in the order of their positions
 * @param records how many events the case has, told of or not, up to the position that was asked about
 * @param version the case's version, with all of them; -1 where refused
 * @param refusal why there is no answer
 */
public record DisclosedAnswer(
        List<UUID> events,
        long records,
        long version,
        @Nullable QueryRefusal refusal) {}
