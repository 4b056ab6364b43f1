package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** Commands about what may be shared, and who signed that they will mediate. */
public sealed interface ConsentCommand extends CaseCommand {

    /** Records a right-holder's consent to share. */
    record GiveSharingConsent(
            CaseId caseId,
            PersonId by,
            SharedWith sharedWith,
            Set<SharedMatter> matters,
            @Nullable LocalDate occurredOn)
            implements ConsentCommand {

        /** Takes an unmodifiable copy. */
        public GiveSharingConsent {
            matters = Set.copyOf(matters);
        }
    }

    /** Records that it was withdrawn. */
    record WithdrawSharingConsent(
            CaseId caseId,
            PersonId by,
            SharedWith sharedWith,
            @Nullable LocalDate occurredOn) implements ConsentCommand {}

    /**
     * Records a party's signature under the agreement to mediate.
     *
     * @param person which right-holder's, where it is the family's; may be left out where only one acts
     */
    record SignAgreementToMediate(
            CaseId caseId,
            Party party,
            @Nullable PersonId person,
            @Nullable LocalDate occurredOn) implements ConsentCommand {}
}
