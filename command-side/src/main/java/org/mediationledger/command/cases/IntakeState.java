package org.mediationledger.command.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.terms.Employer;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.ServiceProcess;

/**
 * Who and what the case is about, as taken on, and who provides now.
 *
 * @param former who provided before, the first of them first
 */
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
        Map<Party, Boolean> consents,
        List<Former> former) {

    static final IntakeState NONE =
            new IntakeState(null, null, null, null, null, null, null, null, null, null, false, Map.of(), List.of());

    /** Who provided and who advised at a time. */
    record Former(
            @Nullable OrganisationId provider, @Nullable OrganisationId adviserOrganisation) {}

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
                        consents,
                        former);
            case IntakeEvent.RightHolderNamed e -> withPeople(holder == null ? e.person() : holder, child);
            case IntakeEvent.ChildNamed e -> withPeople(holder, e.person());
            case IntakeEvent.ProviderAllocated e ->
                providedBy(e.provider(), e.adviserOrganisation(), e.adviserEmployer(), former);
            case IntakeEvent.DisagreementStated e -> withDisagreement(true, consents);
            case IntakeEvent.ResolutionConsentRecorded e -> withDisagreement(disagreementStated, consentsWith(e));
        };
    }

    IntakeState evolve(BodyEvent.ProviderReallocated event) {
        List<Former> all = new ArrayList<>(former);
        all.add(new Former(provider, adviserOrganisation));
        return providedBy(event.provider(), event.adviserOrganisation(), event.adviserEmployer(), List.copyOf(all));
    }

    /** Whether an organisation advises in the case, or did: a family that turns to it can't know that it no longer does. */
    boolean advises(OrganisationId organisation) {
        return organisation.equals(adviserOrganisation)
                || former.stream().anyMatch(before -> organisation.equals(before.adviserOrganisation()));
    }

    /**
     * Whose safeguarding concerns somebody does what is to be done about: their own organisation's, if it ever provided; or
     * those of the provider for which it advises, or did last.
     */
    OrganisationId keeper(@Nullable String organisation) {
        List<Former> newestFirst = Stream.concat(
                        Stream.of(new Former(provider, adviserOrganisation)), former.reversed().stream())
                .toList();
        return Stream.concat(
                        newestFirst.stream().filter(one -> is(one.provider(), organisation)),
                        newestFirst.stream().filter(one -> is(one.adviserOrganisation(), organisation)))
                .flatMap(one -> Stream.ofNullable(one.provider()))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(provider));
    }

    private static boolean is(@Nullable OrganisationId one, @Nullable String organisation) {
        return one != null && one.value().equals(organisation);
    }

    private IntakeState providedBy(
            OrganisationId nowProvider, OrganisationId nowAdviser, Employer nowEmployer, List<Former> before) {
        return new IntakeState(
                process,
                referredBy,
                localAuthority,
                commissioner,
                commissionerName,
                nowProvider,
                nowAdviser,
                nowEmployer,
                holder,
                child,
                disagreementStated,
                consents,
                before);
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
                consents,
                former);
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
                nowConsents,
                former);
    }
}
