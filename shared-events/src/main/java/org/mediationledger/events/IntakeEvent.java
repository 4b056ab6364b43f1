package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;

/** How a case begins: who passed it on, who holds the right, which bodies answer, who provides. */
public sealed interface IntakeEvent extends CaseEvent {

    /**
     * A family was taken on.
     *
     * @param referredBy the organisation that passed the family on, where one of the directory did
     * @param occurredOn the day the referral or request was received
     */
    record CaseOpened(
            CaseId caseId,
            ServiceProcess process,
            ReferralSource source,
            Channel channel,
            @Nullable OrganisationId referredBy,
            @Nullable String referredByName,
            AuthorityCode localAuthority,
            String localAuthorityName,
            @Nullable CommissionerCode commissioner,
            @Nullable String commissionerName,
            LocalDate occurredOn)
            implements IntakeEvent {}

    /**
     * Somebody who holds the right to mediation and appeal in this case (CFA 2014 ss 51-52): at the opening, beside those
     * who hold it in the same capacity, or where it is about to pass in another capacity
     * ({@link HolderEvent.RightTakenOver}).
     *
     * @param phone needed where the request came by e-mail, to call back
     * @param clocks what others agreed to be resolved is open for somebody who comes in later
     */
    record RightHolderNamed(
            CaseId caseId,
            PersonId person,
            HolderCapacity capacity,
            Sealed name,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            @Nullable Sealed address,
            LocalDate occurredOn,
            Clocks clocks)
            implements IntakeEvent {}

    /**
     * The child or young person whose needs the decision is about. Where a young person holds the right, it is the same
     * person as the holder.
     *
     * @param schoolAgeEndsOn the day on which compulsory school age ends: a rule needs it, so it stands in clear, the
     *     date of birth does not
     */
    record ChildNamed(
            CaseId caseId,
            PersonId person,
            Sealed name,
            @Nullable Sealed dateOfBirth,
            @Nullable LocalDate schoolAgeEndsOn,
            LocalDate occurredOn)
            implements IntakeEvent {}

    /**
     * Who provides mediation and who advises, as the directory had them on the day.
     *
     * @param adviserEmployer who employs the advisers of that organisation (CFA 2014 s 56(2)-(3))
     */
    record ProviderAllocated(
            CaseId caseId,
            OrganisationId provider,
            String providerName,
            OrganisationId adviserOrganisation,
            String adviserOrganisationName,
            Employer adviserEmployer,
            LocalDate occurredOn)
            implements IntakeEvent {}

    /** What a disagreement is about (CFA 2014 s 57): disagreement resolution only, and no clock runs. */
    record DisagreementStated(CaseId caseId, DisagreementKind kind, DisagreementStage stage, LocalDate occurredOn)
            implements IntakeEvent {}

    /** A party agreed to disagreement resolution, or did not: it is voluntary on both sides (CFA 2014 s 57). */
    record ResolutionConsentRecorded(CaseId caseId, Party party, boolean consents, LocalDate occurredOn)
            implements IntakeEvent {}
}
