package org.mediationledger.command.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ContactLimit;

/** Commands about how a right-holder is reached, and must not be. */
public sealed interface ContactCommand extends CaseCommand {

    /** Whose contacts they are. */
    PersonId person();

    /** Records how somebody is reached from now on; what is left out is no longer right. */
    record ChangeContacts(
            CaseId caseId,
            PersonId person,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            @Nullable Sealed address,
            @Nullable LocalDate occurredOn)
            implements ContactCommand {}

    /** Records in which ways somebody must not be reached; none lifts what was asked before. */
    record AskSafeContact(
            CaseId caseId,
            PersonId person,
            Set<ContactLimit> never,
            @Nullable LocalDate occurredOn) implements ContactCommand {

        /** Takes an unmodifiable copy. */
        public AskSafeContact {
            never = Set.copyOf(never);
        }
    }
}
