package org.mediationledger.web.choice;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** The family wishes to mediate. */
public record MediationRequest(
        @Nullable PersonId person,

        @Size(max = Limits.WORDS) @PlainText(lines = true) @Nullable
        String healthProvisionWanted,

        @Years @Nullable LocalDate occurredOn) {}
