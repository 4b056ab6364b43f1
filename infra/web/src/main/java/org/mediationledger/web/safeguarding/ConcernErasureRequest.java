package org.mediationledger.web.safeguarding;

import jakarta.validation.constraints.NotNull;
import org.mediationledger.terms.ErasureGround;

/** What was recorded of a concern is erased, today and for good. */
public record ConcernErasureRequest(@NotNull ErasureGround ground) {}
