package org.mediationledger.web.arrangement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ToldBy;
import org.mediationledger.web.request.Years;

/** The local authority knows that the family wishes to mediate. */
public record AuthorityInformedRequest(
        @NotNull ToldBy toldBy,
        @NotNull Channel channel,
        @Schema(defaultValue = "false") @Nullable Boolean nominatedContact,
        @Years @Nullable LocalDate occurredOn) {}
