package org.mediationledger.web.intake;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.statute.IssueKind;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.web.decision.DecisionRequest;
import org.mediationledger.web.request.Limits;
import org.mediationledger.web.request.Years;

/** A family is taken on. */
public record OpenCaseRequest(
        @NotNull ServiceProcess process,
        @NotNull ReferralSource source,
        @NotNull Channel channel,
        @Nullable OrganisationId referredBy,
        @NotNull AuthorityCode localAuthority,
        @Nullable CommissionerCode commissioner,
        @NotNull OrganisationId provider,
        @NotNull OrganisationId adviserOrganisation,
        @NotNull @Valid HolderRequest holder,
        @NotNull @Valid ChildRequest child,
        @Valid @Nullable DecisionRequest decision,

        @ArraySchema(uniqueItems = true)
        @UniqueElements(message = "must not name anything twice")
        @Size(max = Limits.VOCABULARY)
        @Nullable
        List<@NotNull IssueKind> issues,

        @Valid @Nullable DisagreementRequest disagreement,
        @Years @Nullable LocalDate occurredOn) {}
