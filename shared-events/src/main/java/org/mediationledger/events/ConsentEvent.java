package org.mediationledger.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.SharedMatter;
import org.mediationledger.terms.SharedWith;

/** What the family allows to be shared, and who signed that they will mediate. */
public sealed interface ConsentEvent extends CaseEvent {

    /**
     * A right-holder consented that the provider shares something with somebody (UK GDPR art 4(11); for the plan SEND
     * Regulations 2014 reg 17). Given again to share with the same, the newest consent counts alone.
     *
     * @param by the right-holder
     * @param matters what may be shared; at least one
     */
    record SharingConsentGiven(
            CaseId caseId, PersonId by, SharedWith sharedWith, List<SharedMatter> matters, LocalDate occurredOn)
            implements ConsentEvent {

        /** Takes an unmodifiable copy. */
        public SharingConsentGiven {
            matters = List.copyOf(matters);
        }
    }

    /** The right-holder withdrew it (UK GDPR art 7(3)): what was shared before was shared lawfully. */
    record SharingConsentWithdrawn(CaseId caseId, PersonId by, SharedWith sharedWith, LocalDate occurredOn)
            implements ConsentEvent {}

    /**
     * A party signed the agreement to mediate. What stands in its form is confidential and not here; that it was signed
     * is for the parties.
     *
     * @param party whose signature it is
     * @param person which right-holder's, where it is the family's; each who acts signs for themselves
     */
    record AgreementToMediateSigned(
            CaseId caseId, Party party, @Nullable PersonId person, LocalDate occurredOn) implements ConsentEvent {}
}
