package org.mediationledger.web.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** Whom the family should contact at the authority (SEND Regulations 2014 reg 32(f)). */
public record AuthorityContactRequest(
        @NotNull @Size(max = Limits.NAME) @PlainText String name,

        @Size(max = Limits.EMAIL) @Email(message = "must look like an e-mail address") @PlainText @Nullable
        String email,

        @Pattern(regexp = Limits.PHONE, message = Limits.PHONE_EXPECTED) @Nullable
        String phone,

        @Size(max = Limits.REFERENCE) @PlainText @Nullable String localAuthorityReference,
        @Years @Nullable LocalDate occurredOn) {}
