package org.mediationledger.web.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.PersonId;
import org.mediationledger.web.request.Years;

/** The family has not made up its mind. */
public record UndecidedRequest(
        @Nullable PersonId person, @Years @Nullable LocalDate occurredOn) {}
