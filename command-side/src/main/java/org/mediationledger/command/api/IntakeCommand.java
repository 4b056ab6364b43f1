package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.DecisionCommand.RecordDecision;
import org.mediationledger.command.api.DecisionCommand.StateIssues;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.DisagreementKind;
import org.mediationledger.terms.DisagreementStage;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ReferralSource;
import org.mediationledger.terms.ServiceProcess;

/** Commands of intake. */
public sealed interface IntakeCommand extends CaseCommand {

    /**
     * Takes a family on.
     *
     * @param holder who holds the right to mediation and appeal
     * @param child the child or young person; the same person id as the holder's where a young person holds the right
     * @param decision the decision, where it is known at once
     * @param issues the kinds of issue, where they are known at once
     * @param disagreement what the disagreement is about, where it is known at once
     */
    record OpenCase(
            CaseId caseId,
            ServiceProcess process,
            ReferralSource source,
            Channel channel,
            @Nullable OrganisationId referredBy,
            AuthorityCode localAuthority,
            @Nullable CommissionerCode commissioner,
            OrganisationId provider,
            OrganisationId adviserOrganisation,
            Holder holder,
            Child child,
            @Nullable RecordDecision decision,
            @Nullable StateIssues issues,
            @Nullable StateDisagreement disagreement,
            @Nullable LocalDate occurredOn)
            implements IntakeCommand {}

    /** The right-holder. */
    record Holder(
            PersonId person,
            HolderCapacity capacity,
            Sealed name,
            @Nullable Sealed phone,
            @Nullable Sealed email,
            @Nullable Sealed address) {}

    /** The child or young person. */
    record Child(
            PersonId person,
            Sealed name,
            @Nullable Sealed dateOfBirth,
            @Nullable LocalDate schoolAgeEndsOn) {}

    /** States what a disagreement is about (CFA 2014 s 57). */
    record StateDisagreement(
            CaseId caseId,
            DisagreementKind kind,
            DisagreementStage stage,
            @Nullable LocalDate occurredOn) implements IntakeCommand {}

    /** Records whether a party agrees to disagreement resolution. */
    record RecordResolutionConsent(
            CaseId caseId,
            Party party,
            boolean consents,
            @Nullable LocalDate occurredOn) implements IntakeCommand {}
}
