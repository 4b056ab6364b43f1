package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ContactLimit;

/**
 * How a right-holder is reached, and must not be: for themselves and the provider only, so that not even a change shows to
 * another holder or a body.
 */
public sealed interface ContactEvent extends CaseEvent {

    /** A right-holder is reached so from now on; what is absent is not known or no longer right. */
    record ContactsChanged(
            CaseId caseId,
            PersonId person,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            @Nullable Sealed address,
            LocalDate occurredOn)
            implements ContactEvent {}

    /**
     * A right-holder asked not to be reached in certain ways.
     *
     * @param never all of them from now on; none lifts what was asked before
     */
    record SafeContactAsked(CaseId caseId, PersonId person, List<ContactLimit> never, LocalDate occurredOn)
            implements ContactEvent {

        /** Takes an unmodifiable copy. */
        public SafeContactAsked {
            never = List.copyOf(never);
        }
    }
}
