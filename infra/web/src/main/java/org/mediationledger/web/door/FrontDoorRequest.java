package org.mediationledger.web.door;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** The family came to an organisation. */
public record FrontDoorRequest(
        @Nullable PersonId person,
        @NotNull OrganisationId organisation,
        @NotNull Channel channel,
        @Years @Nullable LocalDate occurredOn) {}
