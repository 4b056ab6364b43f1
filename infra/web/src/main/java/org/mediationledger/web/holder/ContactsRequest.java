package org.mediationledger.web.holder;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.PlainText;
import org.mediationledger.web.request.Years;

/** A right-holder is reached so from now on; what is left out is no longer right. */
public record ContactsRequest(
        @Pattern(regexp = Limits.PHONE, message = Limits.PHONE_EXPECTED) @Nullable
        String phone,

        @Size(max = Limits.EMAIL) @Email(message = "must look like an e-mail address") @PlainText @Nullable
        String email,

        @Size(max = Limits.ADDRESS) @PlainText(lines = true) @Nullable
        String address,

        @Years @Nullable LocalDate occurredOn) {}
