package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Role;

/** Commands that let families and representatives in, and end that. */
public sealed interface AccessCommand extends CaseCommand {

    /** The account. */
    AccountId account();

    /** Lets an account see the case as a person of it, or as a representative whose authority is on file. */
    record GrantAccess(
            CaseId caseId,
            AccountId account,
            Role role,
            PersonId person,
            @Nullable LocalDate occurredOn) implements AccessCommand {}

    /** Ends that. */
    record RevokeAccess(
            CaseId caseId, AccountId account, @Nullable LocalDate occurredOn) implements AccessCommand {}
}
