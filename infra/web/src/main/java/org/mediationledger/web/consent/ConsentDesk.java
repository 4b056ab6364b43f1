package org.mediationledger.web.consent;

import java.util.Set;
import org.mediationledger.command.api.ConsentCommand;
import org.mediationledger.ids.CaseId;
import org.springframework.stereotype.Component;

/** Makes commands about consents. */
@Component
public final class ConsentDesk {

    /** Consent is given. */
    public ConsentCommand.GiveSharingConsent toCommand(CaseId caseId, SharingConsentRequest request) {
        return new ConsentCommand.GiveSharingConsent(
                caseId, request.by(), request.sharedWith(), Set.copyOf(request.matters()), request.occurredOn());
    }

    /** Consent is withdrawn. */
    public ConsentCommand.WithdrawSharingConsent toCommand(CaseId caseId, SharingWithdrawalRequest request) {
        return new ConsentCommand.WithdrawSharingConsent(
                caseId, request.by(), request.sharedWith(), request.occurredOn());
    }

    /** A party signed. */
    public ConsentCommand.SignAgreementToMediate toCommand(CaseId caseId, AgreementToMediateRequest request) {
        return new ConsentCommand.SignAgreementToMediate(
                caseId, request.party(), request.person(), request.occurredOn());
    }
}
