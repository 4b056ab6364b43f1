package org.mediationledger.web.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;
import org.mediationledger.web.request.Years;

/** An account may see the case as a person of it, or as a representative whose authority is on file. */
public record AccessRequest(
        @NotNull AccountId account,
        @NotNull Role role,
        @NotNull PersonId person,
        @Years @Nullable LocalDate occurredOn) {}
