package org.mediationledger.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.ContractId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.AllocationBasis;
import org.mediationledger.terms.AuthorityChange;
import org.mediationledger.terms.CareHolder;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.Employer;

/** Which bodies answer for the child or young person, when that changes, and which law they are under. */
public sealed interface BodyEvent extends CaseEvent {

    /**
     * Another authority is responsible (CFA 2014 s 24; SEND Regulations 2014 reg 15). Every date that runs goes on running:
     * what the former authority was told and did stands, and a change of bodies never lengthens a date.
     *
     * @param former the one that was responsible before
     */
    record AuthorityChanged(
            CaseId caseId,
            AuthorityCode former,
            AuthorityCode localAuthority,
            String localAuthorityName,
            AuthorityChange why,
            LocalDate occurredOn)
            implements BodyEvent {}

    /** The authority that became responsible was told of the case and of what runs. No date starts anew from it. */
    record NewAuthorityTold(CaseId caseId, AuthorityCode localAuthority, Channel channel, LocalDate occurredOn)
            implements BodyEvent {}

    /**
     * A further commissioning body is responsible for health provision of the case, or a successor of the one named (CFA 2014
     * s 53). It has to be told of the issues as the first has.
     */
    record CommissionerAdded(
            CaseId caseId, CommissionerCode commissioner, String commissionerName, LocalDate occurredOn, Clocks clocks)
            implements BodyEvent {}

    /**
     * The young person is detained, or is so no longer. While they are, the SEND (Detained Persons) Regulations 2015 apply in
     * place of the dates that the ledger knows: all fall away, and come back as they were,
     * in a restatement that tells nobody why.
     */
    record DetentionStated(CaseId caseId, boolean detained, LocalDate occurredOn) implements BodyEvent {}

    /**
     * An authority looks after the child. It is never right-holder against itself (CFA 2014 ss 51-52; Education Act 1996 s
     * 576).
     *
     * @param lookedAfterBy the authority that looks after the child; not always the one that decided
     * @param holder who holds the right
     */
    record CareStated(
            CaseId caseId,
            AuthorityCode lookedAfterBy,
            String lookedAfterByName,
            CareHolder holder,
            LocalDate occurredOn)
            implements BodyEvent {}

    /**
     * Why the case has the provider that it has, and under which contract the work is done.
     *
     * @param contract the contract's reference between commissioner and provider
     */
    record AllocationExplained(
            CaseId caseId, AllocationBasis basis, @Nullable ContractId contract, LocalDate occurredOn)
            implements BodyEvent {}

    /**
     * Another provider takes the case over (CFA 2014 ss 54-55). Every date that runs goes on running: whoever provides, the
     * duties are the authority's and the adviser's. What is open and what is the parties' moves with the case; what the
     * former provider and its mediators were told in confidence stays with them, and they see nothing that comes later.
     * Its mediators leave the case. Why it was done is told apart, to the parties.
     *
     * @param former the one that provided before
     */
    record ProviderReallocated(
            CaseId caseId,
            OrganisationId former,
            OrganisationId provider,
            String providerName,
            OrganisationId adviserOrganisation,
            String adviserOrganisationName,
            Employer adviserEmployer,
            LocalDate occurredOn)
            implements BodyEvent {}
}
