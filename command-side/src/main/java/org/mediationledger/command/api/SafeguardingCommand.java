package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ReferredTo;

/** Commands of safeguarding. The case judges them, and nothing of them stands in the case. */
public sealed interface SafeguardingCommand extends CaseCommand {

    /** Raises a concern about a person of the case. Whoever raises one cannot read it again but as safeguarding lead. */
    record RaiseConcern(
            CaseId caseId,
            ConcernKind harm,
            PersonId about,
            Sealed words,
            @Nullable LocalDate occurredOn) implements SafeguardingCommand {}

    /** What is done about a concern that was raised. */
    sealed interface OfConcern extends SafeguardingCommand {

        /** Which concern of the case, counted from 1. */
        int concern();
    }

    /** Records that a concern was referred (Children Act 1989 s 47, Care Act 2014 s 42). */
    record ReferConcern(
            CaseId caseId,
            int concern,
            ReferredTo referredTo,
            @Nullable Sealed reference,
            @Nullable LocalDate occurredOn)
            implements OfConcern {}

    /** Records that nothing more is for the provider to do. */
    record CloseConcern(
            CaseId caseId,
            int concern,
            ConcernEnd closedAs,
            @Nullable LocalDate occurredOn) implements OfConcern {}
}
