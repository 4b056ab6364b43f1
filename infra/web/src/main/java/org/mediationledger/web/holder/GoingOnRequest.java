package org.mediationledger.web.holder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Years;

/** One of those who act goes on for a young person who lacks capacity (SEND Regulations 2014 reg 64). */
public record GoingOnRequest(
        @Years @Nullable LocalDate schoolAgeEndedOn,
        @Years @Nullable LocalDate occurredOn) {}
