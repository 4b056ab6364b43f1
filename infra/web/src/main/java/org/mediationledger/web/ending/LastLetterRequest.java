package org.mediationledger.web.ending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** The last letter to a family that does not answer. */
public record LastLetterRequest(
        @NotNull @Size(max = Limits.VOCABULARY) List<@NotNull @Valid AttemptRequest> attempts,
        @NotNull Channel channel,
        @NotNull @Years LocalDate replyBy,
        @Years @Nullable LocalDate occurredOn) {}
