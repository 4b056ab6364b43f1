package org.mediationledger.command.cases;

import static org.mediationledger.command.api.RefusalCode.*;

import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.directory.Organisation;
import org.mediationledger.directory.Service;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.ServiceProcess;

/** Who may provide a service and advise about it, as the directory has them on the day. */
record Providing(Organisation provider, Organisation adviser) {

    static Providing of(
            Asked asked, @Nullable ServiceProcess process, OrganisationId providing, OrganisationId advising) {
        boolean mediation = process == ServiceProcess.MEDIATION;
        Organisation provider = organisation(asked, providing, PROVIDER_UNKNOWN, "provider");
        Require.that(
                provider.services().contains(mediation ? Service.MEDIATION : Service.DISAGREEMENT_RESOLUTION),
                PROVIDER_DOES_NOT_OFFER_SERVICE,
                "provider",
                "The directory does not list that service for the provider.");
        Organisation adviser = organisation(asked, advising, ADVISER_ORGANISATION_UNKNOWN, "adviserOrganisation");
        Require.that(
                adviser.employer() == Employer.INDEPENDENT,
                ADVISER_NOT_INDEPENDENT,
                "adviserOrganisation",
                "An adviser employed by a local authority, a commissioning body or NHS England is not independent.");
        Require.that(
                !mediation || adviser.services().contains(Service.MEDIATION_ADVICE),
                PROVIDER_DOES_NOT_OFFER_SERVICE,
                "adviserOrganisation",
                "The directory does not list mediation advice for the organisation.");
        return new Providing(provider, adviser);
    }

    static Organisation organisation(Asked asked, OrganisationId id, RefusalCode code, String field) {
        return Require.present(
                asked.directory().organisation(id, asked.on()),
                code,
                field,
                "The directory has no organisation of that id on that day.");
    }
}
