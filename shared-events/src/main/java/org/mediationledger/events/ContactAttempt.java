package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.terms.Channel;

/** One time that the provider tried to reach a family and had no answer. */
public record ContactAttempt(LocalDate on, Channel channel) {}
