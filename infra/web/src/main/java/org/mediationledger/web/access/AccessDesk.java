package org.mediationledger.web.access;

import org.mediationledger.command.api.AccessCommand;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands that let people in, and end that. */
@Component
public final class AccessDesk {

    /** Lets in. */
    public AccessCommand.GrantAccess toCommand(CaseId caseId, AccessRequest request) {
        return new AccessCommand.GrantAccess(
                caseId, request.account(), request.role(), request.person(), request.occurredOn());
    }

    /** Ends that. */
    public AccessCommand.RevokeAccess toCommand(CaseId caseId, AccountId account, OnDay request) {
        return new AccessCommand.RevokeAccess(caseId, account, request.occurredOn());
    }
}
