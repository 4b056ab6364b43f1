package org.mediationledger.command.cases;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ServiceProcess;

/** Who and what the case is about, as taken on. */
record IntakeState(
        @Nullable ServiceProcess process,
        @Nullable OrganisationId referredBy,
        @Nullable AuthorityCode localAuthority,
        @Nullable CommissionerCode commissioner,
        @Nullable String commissionerName,
        @Nullable OrganisationId provider,
        @Nullable OrganisationId adviserOrganisation,
        @Nullable Employer adviserEmployer,
        @Nullable PersonId holder,
        @Nullable PersonId child,
        boolean disagreementStated,
        Map<Party, Boolean> consents) {

    static final IntakeState NONE =
            new IntakeState(null, null, null, null, null, null, null, null, null, null, false, Map.of());

    boolean mediation() {
        return process == ServiceProcess.MEDIATION;
    }

    boolean knows(PersonId person) {
        return person.equals(holder) || person.equals(child);
    }

    /** Resolution is voluntary on both sides: the family and at least one other party must have agreed, and none refused. */
    boolean everyoneConsents() {
        return consents.getOrDefault(Party.FAMILY, false)
                && consents.size() > 1
                && consents.values().stream().allMatch(Boolean::booleanValue);
    }

    IntakeState evolve(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.CaseOpened e ->
                new IntakeState(
                        e.process(),
                        e.referredBy(),
                        e.localAuthority(),
                        e.commissioner(),
                        e.commissionerName(),
                        provider,
                        adviserOrganisation,
                        adviserEmployer,
                        holder,
                        child,
                        disagreementStated,
                        consents);
            case IntakeEvent.RightHolderNamed e -> withPeople(holder == null ? e.person() : holder, child);
            case IntakeEvent.ChildNamed e -> withPeople(holder, e.person());
            case IntakeEvent.ProviderAllocated e ->
                new IntakeState(
                        process,
                        referredBy,
                        localAuthority,
                        commissioner,
                        commissionerName,
                        e.provider(),
                        e.adviserOrganisation(),
                        e.adviserEmployer(),
                        holder,
                        child,
                        disagreementStated,
                        consents);
            case IntakeEvent.DisagreementStated e -> withDisagreement(true, consents);
            case IntakeEvent.ResolutionConsentRecorded e -> withDisagreement(disagreementStated, consentsWith(e));
        };
    }

    private Map<Party, Boolean> consentsWith(IntakeEvent.ResolutionConsentRecorded event) {
        Map<Party, Boolean> all = new EnumMap<>(Party.class);
        all.putAll(consents);
        all.put(event.party(), event.consents());
        return Map.copyOf(all);
    }

    private IntakeState withPeople(@Nullable PersonId nowHolder, @Nullable PersonId nowChild) {
        return new IntakeState(
                process,
                referredBy,
                localAuthority,
                commissioner,
                commissionerName,
                provider,
                adviserOrganisation,
                adviserEmployer,
                nowHolder,
                nowChild,
                disagreementStated,
                consents);
    }

    private IntakeState withDisagreement(boolean stated, Map<Party, Boolean> nowConsents) {
        return new IntakeState(
                process,
                referredBy,
                localAuthority,
                commissioner,
                commissionerName,
                provider,
                adviserOrganisation,
                adviserEmployer,
                holder,
                child,
                stated,
                nowConsents);
    }
}
