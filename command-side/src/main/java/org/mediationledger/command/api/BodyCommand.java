package org.mediationledger.command.api;

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

/** Commands about the bodies that answer for the child or young person. */
public sealed interface BodyCommand extends CaseCommand {

    /** Records that another authority is responsible. */
    record ChangeAuthority(
            CaseId caseId,
            AuthorityCode localAuthority,
            AuthorityChange why,
            @Nullable LocalDate occurredOn) implements BodyCommand {}

    /** Records that the authority that became responsible was told. */
    record TellNewAuthority(
            CaseId caseId, Channel channel, @Nullable LocalDate occurredOn) implements BodyCommand {}

    /** Adds a commissioning body to the case. */
    record AddCommissioner(
            CaseId caseId,
            CommissionerCode commissioner,
            @Nullable LocalDate occurredOn) implements BodyCommand {}

    /** Records whether the young person is detained. */
    record StateDetention(
            CaseId caseId, boolean detained, @Nullable LocalDate occurredOn) implements BodyCommand {}

    /** Records that an authority looks after the child, and who holds the right. */
    record StateCare(
            CaseId caseId,
            AuthorityCode lookedAfterBy,
            CareHolder holder,
            @Nullable LocalDate occurredOn) implements BodyCommand {}

    /** Records why the case has its provider, and under which contract. */
    record ExplainAllocation(
            CaseId caseId,
            AllocationBasis basis,
            @Nullable ContractId contract,
            @Nullable LocalDate occurredOn) implements BodyCommand {}

    /**
     * Hands the case over to another provider.
     *
     * @param adviserOrganisation who gives information and advice from now on; may be the one that did before, unless that
     *     is the provider that hands the case over
     */
    record ReallocateProvider(
            CaseId caseId,
            OrganisationId provider,
            OrganisationId adviserOrganisation,
            AllocationBasis basis,
            @Nullable ContractId contract,
            @Nullable LocalDate occurredOn)
            implements BodyCommand {}
}
