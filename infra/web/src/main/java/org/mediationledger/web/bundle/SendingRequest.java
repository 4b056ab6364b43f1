package org.mediationledger.web.bundle;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.BundleSending;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/**
 * A bundle was sent.
 *
 * @param sentTo to whom, as the proof says
 * @param proof what proves it: the number of a receipt, the id of a message
 */
public record SendingRequest(
        @NotNull BundleSending means,

        @NotNull @Size(min = 1, max = Limits.ADDRESS) @PlainText
        String sentTo,

        @NotNull @Size(min = 1, max = Limits.ADDRESS) @PlainText
        String proof,

        @Years @Nullable LocalDate occurredOn) {}
