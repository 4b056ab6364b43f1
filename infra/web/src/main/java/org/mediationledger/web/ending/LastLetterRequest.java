package org.mediationledger.web.ending;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The last letter to a family that does not answer. */
public record LastLetterRequest(
        @Nullable PersonId person,
        @NotNull Channel channel,
        @NotNull @Years LocalDate replyBy,
        @Years @Nullable LocalDate occurredOn) {}
