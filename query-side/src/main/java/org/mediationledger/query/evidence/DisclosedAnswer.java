package org.mediationledger.query.evidence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * What may be disclosed.
 *
 * @param events the ids of the events, in the order of their positions
 * @param refusal why there is no answer
 */
public record DisclosedAnswer(List<UUID> events, @Nullable QueryRefusal refusal) {}
