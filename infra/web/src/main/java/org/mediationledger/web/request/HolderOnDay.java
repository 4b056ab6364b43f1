package org.mediationledger.web.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;

/**
 * The body of a request that says no more than whose word it is, and the day.
 *
 * @param person the right-holder; may be left out where only one acts
 */
public record HolderOnDay(
        @Nullable PersonId person, @Years @Nullable LocalDate occurredOn) {}
