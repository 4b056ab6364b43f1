package org.mediationledger.web.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A message that came back to the address that letters bear as their return path. */
public record DeliveryNoticeRequest(
        @NotNull @Size(max = LONGEST) String message) {

    /** As long as a body may be, less what JSON puts around it. */
    static final int LONGEST = 900_000;
}
