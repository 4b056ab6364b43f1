package org.mediationledger.web.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.register.CaseLine;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.rights.Actor;
import org.mediationledger.statute.Rule;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;

/** One case of the register. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseItem(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) ServiceProcess process,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) CaseStatus status,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) AuthorityCode localAuthority,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String localAuthorityName,
        @Nullable OrganisationId provider,
        @Nullable String providerName,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) LocalDate openedOn,
        @Nullable LocalDate nextDueOn,
        @Nullable Rule nextRule,
        @Nullable Shown holderName,
        @Nullable Shown childName,
        @Nullable Boolean restricted,
        @Nullable Long version) {

    static CaseItem of(Actor actor, CaseLine line, Opening opening) {
        return new CaseItem(
                line.caseId().toString(),
                line.process(),
                line.status(),
                line.localAuthority(),
                line.localAuthorityName(),
                line.provider(),
                line.providerName(),
                line.openedOn(),
                line.nextDueOn(),
                line.nextRule(),
                opening.show(actor, line.caseId(), line.holderName()),
                opening.show(actor, line.caseId(), line.childName()),
                line.restricted() ? true : null,
                Headers.version(actor, line.version()));
    }
}
