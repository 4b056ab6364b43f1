package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.AuthorityEvidence;
import org.mediationledger.terms.Representation;
import org.mediationledger.terms.RepresentativePower;

/** Commands about who may act for a right-holder. */
public sealed interface RepresentativeCommand extends CaseCommand {

    /**
     * Puts a representative's authority on file.
     *
     * @param from the first day on which it holds; absent for the day on which it was given
     * @param until the last; absent where it holds until withdrawn
     */
    record AuthoriseRepresentative(
            CaseId caseId,
            PersonId representative,
            PersonId authorisedBy,
            Representation representation,
            Set<RepresentativePower> powers,
            AuthorityEvidence evidence,
            Sealed name,
            @Nullable Sealed organisation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate occurredOn)
            implements RepresentativeCommand {

        /** Takes an unmodifiable copy. */
        public AuthoriseRepresentative {
            powers = Set.copyOf(powers);
        }
    }

    /** Withdraws it, and ends the access that rests on it. */
    record WithdrawAuthority(
            CaseId caseId,
            PersonId representative,
            @Nullable LocalDate occurredOn) implements RepresentativeCommand {}

    /** Ends the access of representatives whose authority no longer holds today: what a daily sweep asks. */
    record EndLapsedAccess(CaseId caseId, @Nullable LocalDate occurredOn) implements RepresentativeCommand {}
}
