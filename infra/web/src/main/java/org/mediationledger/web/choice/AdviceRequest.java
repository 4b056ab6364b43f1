package org.mediationledger.web.choice;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AdviceTopic;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** Information and advice were given. */
public record AdviceRequest(
        @Nullable PersonId person,
        @NotNull Channel channel,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @NotNull
        List<@NotNull AdviceTopic> topics,

        @Years @Nullable LocalDate occurredOn) {}
