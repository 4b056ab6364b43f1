package org.mediationledger.web.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The body of a request that says no more than the day. */
public record OnDay(@Years @Nullable LocalDate occurredOn) {}
