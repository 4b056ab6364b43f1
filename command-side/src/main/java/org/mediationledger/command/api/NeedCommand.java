package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AccessNeed;

/** Commands about what somebody needs to take part. */
public sealed interface NeedCommand extends CaseCommand {

    /** Records that somebody asked for something. */
    record AskForNeed(
            CaseId caseId,
            PersonId person,
            AccessNeed what,
            @Nullable Sealed detail,
            @Nullable LocalDate occurredOn) implements NeedCommand {}

    /** Records how the need will be met. */
    record ArrangeNeed(
            CaseId caseId,
            int need,
            @Nullable Sealed arrangement,
            @Nullable LocalDate occurredOn) implements NeedCommand {}

    /** Records that the need was met. */
    record ProvideNeed(CaseId caseId, int need, @Nullable LocalDate occurredOn) implements NeedCommand {}
}
