package org.mediationledger.web.consent;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.SharedWith;
import org.mediationledger.web.request.Years;

/** A right-holder withdraws a consent to share. */
public record SharingWithdrawalRequest(
        @NotNull PersonId by,
        @NotNull SharedWith sharedWith,
        @Years @Nullable LocalDate occurredOn) {}
