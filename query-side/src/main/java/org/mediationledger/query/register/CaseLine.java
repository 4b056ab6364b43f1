package org.mediationledger.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ServiceProcess;

/**
 * One case in the register.
 *
 * @param openedOn the day on which the referral was received
 * @param nextDueOn the earliest statutory date that runs; absent where none does
 * @param nextRule the rule that gives it
 * @param holderName only for those who may see the parties
 * @param childName only for those who may see the parties
 * @param restricted the processing of somebody's data is restricted (UK GDPR art 18); told to the provider only
 * @param version the case's version
 */
public record CaseLine(
        CaseId caseId,
        ServiceProcess process,
        CaseStatus status,
        AuthorityCode localAuthority,
        String localAuthorityName,
        @Nullable OrganisationId provider,
        @Nullable String providerName,
        LocalDate openedOn,
        @Nullable LocalDate nextDueOn,
        @Nullable Rule nextRule,
        @Nullable Sealed holderName,
        @Nullable Sealed childName,
        boolean restricted,
        long version) {}
