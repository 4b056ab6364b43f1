package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.QueryRefusal;

/**
 * The answer to {@link GetStandards}.
 *
 * @param response how soon the family was first tried; absent where it was spoken to when the case was opened
 * @param standards what the contract asks for in this case
 */
public record StandardsAnswer(
        @Nullable FirstResponse response,
        List<StandardDate> standards,
        @Nullable QueryRefusal refusal) {

    /**
     * The provider's first response.
     *
     * @param askedOn the day on which the family was passed on
     * @param respondedOn the day on which the provider first tried to reach it; absent while it has not
     */
    public record FirstResponse(LocalDate askedOn, @Nullable LocalDate respondedOn) {}
}
