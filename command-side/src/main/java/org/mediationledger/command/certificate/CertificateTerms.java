package org.mediationledger.command.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;

/**
 * What the case lays down for a certificate that is about to be issued or recorded.
 *
 * @param triggerOn the day on which the duty to issue arose
 * @param dueOn the last lawful day to issue
 * @param contactAfterLimit regulation 33 was missed
 * @param notRequired the appeal concerns Section I only
 * @param appealBy the safe appeal date once the certificate exists
 * @param appealByOtherReading the date if this certificate counted although an earlier one exists or regulation 33 was missed
 * @param adviserOrganisation the organisation whose adviser issues
 * @param on the business date of the command
 * @param clocks what the command does to the case's clocks
 */
public record CertificateTerms(
        PersonId person,
        DecisionId decision,
        @Nullable LocalDate triggerOn,
        @Nullable LocalDate dueOn,
        boolean contactAfterLimit,
        boolean notRequired,
        @Nullable LocalDate appealBy,
        @Nullable LocalDate appealByOtherReading,
        OrganisationId adviserOrganisation,
        LocalDate on,
        Clocks clocks) {}
