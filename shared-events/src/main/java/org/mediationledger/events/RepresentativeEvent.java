package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;

/**
 * Who may act for a right-holder. Nothing is disclosed to a helper without authority on file (UK GDPR art 5(1)(f)); who may
 * attend a meeting is another matter (SEND Regulations 2014 reg 38(1)(b)).
 */
public sealed interface RepresentativeEvent extends CaseEvent {

    /** The representative. */
    PersonId representative();

    /**
     * A right-holder authorised somebody. Authorised again, the newest authority counts alone.
     *
     * @param authorisedBy the right-holder
     * @param powers what the representative may do; at least one
     * @param organisation for whom the representative works, if anybody
     * @param from the first day on which the authority holds
     * @param until the last; absent where it holds until withdrawn
     * @param occurredOn when the authority was given
     */
    record RepresentativeAuthorised(
            CaseId caseId,
            PersonId representative,
            PersonId authorisedBy,
            Representation representation,
            List<RepresentativePower> powers,
            AuthorityEvidence evidence,
            Sealed name,
            @Nullable Sealed organisation,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate occurredOn)
            implements RepresentativeEvent {

        /** Takes an unmodifiable copy. */
        public RepresentativeAuthorised {
            powers = List.copyOf(powers);
        }
    }

    /** The authority was withdrawn. Access to the case that rested on it ends in the same unit of work. */
    record RepresentativeAuthorityWithdrawn(CaseId caseId, PersonId representative, LocalDate occurredOn)
            implements RepresentativeEvent {}
}
