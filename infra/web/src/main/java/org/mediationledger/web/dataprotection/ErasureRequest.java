package org.mediationledger.web.dataprotection;

import jakarta.validation.constraints.NotNull;
import org.mediationledger.terms.ErasureGround;

/** Something is erased, today and for good. */
public record ErasureRequest(@NotNull ErasureGround ground) {}
