package org.mediationledger.web.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.web.request.Years;

/** A paper may go before the Tribunal. */
public record ReleaseRequest(
        @NotNull Party owner,
        @NotNull ReleaseGround ground,
        @Years @Nullable LocalDate occurredOn) {}
