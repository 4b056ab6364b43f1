package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.ids.SafeguardingId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ConcernEnd;
import org.mediationledger.terms.ConcernKind;
import org.mediationledger.terms.ErasureGround;
import org.mediationledger.terms.ReferredTo;

/**
 * Facts of a case's safeguarding file: disclosures of serious harm, the exception to what is confidential. The file is an
 * aggregate of its own and the case notes nothing of it, so that neither the case's version nor its events change when
 * something is recorded here.
 */
public sealed interface SafeguardingEvent extends LedgerEvent {

    /** Which concern of the case, counted from 1. */
    int concern();

    /** The file. */
    default SafeguardingId file() {
        return SafeguardingId.of(caseId());
    }

    /**
     * Somebody of the provider is concerned that a person comes, or came, to serious harm.
     *
     * @param provider who provided then: its lead keeps the concern, also when another provider takes the case over
     * @param harm of which kind
     * @param about who is at risk
     * @param words what was seen or said; under a key of its own
     */
    record ConcernRaised(
            CaseId caseId,
            int concern,
            OrganisationId provider,
            ConcernKind harm,
            PersonId about,
            Sealed words,
            LocalDate occurredOn)
            implements SafeguardingEvent {}

    /**
     * The concern was passed to those who have to look into it (Children Act 1989 s 47, Care Act 2014 s 42).
     *
     * @param reference the reference that they gave, once known
     */
    record ConcernReferred(
            CaseId caseId,
            int concern,
            ReferredTo referredTo,
            @Nullable Sealed reference,
            LocalDate occurredOn) implements SafeguardingEvent {}

    /** Nothing more is for the provider to do about the concern. */
    record ConcernClosed(CaseId caseId, int concern, ConcernEnd closedAs, LocalDate occurredOn)
            implements SafeguardingEvent {}

    /**
     * What was recorded of the concern was erased. It is kept beyond the case, so nothing that erases the case's data
     * does this.
     *
     * @param decidedBy whose decision it was
     * @param keys what opens the words and references; at least one
     */
    record ConcernErased(
            CaseId caseId,
            int concern,
            ErasureGround ground,
            AccountId decidedBy,
            List<ErasedKey> keys,
            LocalDate occurredOn)
            implements SafeguardingEvent {

        /** Takes an unmodifiable copy. */
        public ConcernErased {
            keys = List.copyOf(keys);
        }
    }
}
