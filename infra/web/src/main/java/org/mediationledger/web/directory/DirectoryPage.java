package org.mediationledger.web.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.CommissioningBody;
import org.mediationledger.directory.LocalAuthority;
import org.mediationledger.directory.Organisation;
import org.mediationledger.directory.Service;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.terms.Employer;

/** One section of the directory, whole. */
sealed interface DirectoryPage {

    /** Local authorities. */
    record Authorities(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String edition,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<AuthorityItem> items)
            implements DirectoryPage {}

    /** Commissioning bodies. */
    record Commissioners(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String edition,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<CommissionerItem> items)
            implements DirectoryPage {}

    /** Organisations. */
    record Organisations(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String edition,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            List<OrganisationItem> items)
            implements DirectoryPage {}

    /** A local authority by its official code. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record AuthorityItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String region,

            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Set<AuthorityCode> successors) {

        static AuthorityItem of(LocalAuthority authority) {
            return new AuthorityItem(
                    authority.code().value(),
                    authority.name(),
                    authority.region(),
                    authority.from(),
                    authority.until(),
                    authority.successors());
        }
    }

    /** A commissioning body by its official code. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CommissionerItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Set<CommissionerCode> successors) {

        static CommissionerItem of(CommissioningBody body) {
            return new CommissionerItem(body.code().value(), body.name(), body.from(), body.until(), body.successors());
        }
    }

    /** An organisation by its id. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OrganisationItem(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String id,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String name,

            Set<Service> services,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            Employer employer,

            Set<AuthorityCode> serves,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        static OrganisationItem of(Organisation organisation) {
            return new OrganisationItem(
                    organisation.id().value(),
                    organisation.name(),
                    organisation.services(),
                    organisation.employer(),
                    organisation.serves(),
                    organisation.from(),
                    organisation.until());
        }
    }
}
