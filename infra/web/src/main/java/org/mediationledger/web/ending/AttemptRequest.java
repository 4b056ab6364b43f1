package org.mediationledger.web.ending;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.mediationledger.terms.Channel;
import org.mediationledger.web.request.Years;

/** One time that the family was tried in vain. */
public record AttemptRequest(
        @NotNull @Years LocalDate on, @NotNull Channel channel) {}
