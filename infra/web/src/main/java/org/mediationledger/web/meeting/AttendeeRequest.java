package org.mediationledger.web.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.AttendanceBasis;
import org.mediationledger.terms.AttendeeRole;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Somebody is to attend. */
public record AttendeeRequest(
        @NotNull AttendeeRole role,
        @NotNull AttendanceBasis basis,
        @NotNull @Size(max = Limits.NAME) @PlainText String name,
        @Nullable PersonId person,
        @Years @Nullable LocalDate occurredOn) {}
