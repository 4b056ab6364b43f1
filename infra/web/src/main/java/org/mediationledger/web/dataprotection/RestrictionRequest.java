package org.mediationledger.web.dataprotection;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.RestrictionGround;
import org.mediationledger.web.request.Years;

/** A person's data are kept but not otherwise used for the time being. */
public record RestrictionRequest(
        @NotNull RestrictionGround ground, @Years @Nullable LocalDate occurredOn) {}
