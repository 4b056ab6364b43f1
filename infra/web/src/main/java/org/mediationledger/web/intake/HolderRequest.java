package org.mediationledger.web.intake;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;

/** Who holds the right to mediation and appeal (CFA 2014 ss 51-52). */
public record HolderRequest(
        @NotNull HolderCapacity capacity,
        @NotNull @Size(max = Limits.NAME) @PlainText String name,

        @Pattern(regexp = Limits.PHONE, message = Limits.PHONE_EXPECTED) @Nullable
        String phone,

        @Size(max = Limits.EMAIL) @Email(message = "must look like an e-mail address") @PlainText @Nullable
        String email,

        @Size(max = Limits.ADDRESS) @PlainText(lines = true) @Nullable
        String address) {}
