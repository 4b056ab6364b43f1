package org.mediationledger.events;

import java.time.LocalDate;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Who outside the organisations may see the case. */
public sealed interface AccessEvent extends CaseEvent {

    /**
     * A family's or representative's account may see the case.
     *
     * @param role {@code FAMILY} or {@code REPRESENTATIVE}
     * @param person as whom: a right-holder or the child, or a representative whose authority is on file
     */
    record AccessGranted(CaseId caseId, AccountId account, Role role, PersonId person, LocalDate occurredOn)
            implements AccessEvent {}

    /** That ended. */
    record AccessRevoked(CaseId caseId, AccountId account, LocalDate occurredOn) implements AccessEvent {}
}
