package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.ErasedKey;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ErasureGround;
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

    /**
     * Erases for good what was recorded of a concern that is closed, today: the date of an erasure is never told.
     *
     * @param decidedBy whose decision it is
     * @param held the keys that the vault holds for concerns of the case
     */
    record EraseConcern(CaseId caseId, int concern, ErasureGround ground, AccountId decidedBy, List<ErasedKey> held)
            implements OfConcern {

        /** Takes an unmodifiable copy. */
        public EraseConcern {
            held = List.copyOf(held);
        }

        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }
}
