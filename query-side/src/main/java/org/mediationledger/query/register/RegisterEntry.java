package org.mediationledger.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.BodyEvent;
import org.mediationledger.events.DataProtectionEvent;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ServiceProcess;

/**
 * What the register keeps of one case.
 *
 * @param openedAt the position of the case's first event: newest first is the order of the register, and it never changes
 * @param holders the names of all who were named as right-holders, in that order
 * @param restricted whose data are not used for the time being (UK GDPR art 18)
 * @param forParties what the parties and the provider may know
 * @param forAnybody what anybody else who reaches the case may know
 */
public record RegisterEntry(
        long openedAt,
        ServiceProcess process,
        AuthorityCode localAuthority,
        String localAuthorityName,
        LocalDate openedOn,
        @Nullable OrganisationId provider,
        @Nullable String providerName,
        List<HolderName> holders,
        @Nullable Sealed childName,
        List<PersonId> restricted,
        Side forParties,
        Side forAnybody) {

    /** A right-holder's name. */
    public record HolderName(PersonId person, Sealed name) {}

    /** The name of the first of some people that is known. */
    @Nullable
    Sealed firstNameOf(List<PersonId> people) {
        return holders.stream()
                .filter(holder -> people.contains(holder.person()))
                .map(HolderName::name)
                .findFirst()
                .orElse(null);
    }

    static RegisterEntry opened(IntakeEvent.CaseOpened event, long position) {
        return new RegisterEntry(
                position,
                event.process(),
                event.localAuthority(),
                event.localAuthorityName(),
                event.occurredOn(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                Side.NONE,
                Side.NONE);
    }

    RegisterEntry provided(IntakeEvent.ProviderAllocated event) {
        return with(event.provider(), event.providerName(), holders, childName);
    }

    RegisterEntry provided(BodyEvent.ProviderReallocated event) {
        return with(event.provider(), event.providerName(), holders, childName);
    }

    RegisterEntry movedTo(AuthorityCode authority, String authorityName) {
        return new RegisterEntry(
                openedAt,
                process,
                authority,
                authorityName,
                openedOn,
                provider,
                providerName,
                holders,
                childName,
                restricted,
                forParties,
                forAnybody);
    }

    RegisterEntry held(IntakeEvent.RightHolderNamed event) {
        List<HolderName> all = new ArrayList<>(holders);
        all.add(new HolderName(event.person(), event.name()));
        return with(provider, providerName, List.copyOf(all), childName);
    }

    RegisterEntry about(IntakeEvent.ChildNamed event) {
        return with(provider, providerName, holders, event.name());
    }

    RegisterEntry restricted(DataProtectionEvent.ProcessingRestricted event) {
        return restricting(
                Stream.concat(restricted.stream(), Stream.of(event.person())).toList());
    }

    RegisterEntry unrestricted(DataProtectionEvent.RestrictionLifted event) {
        return restricting(restricted.stream()
                .filter(person -> !person.equals(event.person()))
                .toList());
    }

    private RegisterEntry restricting(List<PersonId> people) {
        return new RegisterEntry(
                openedAt,
                process,
                localAuthority,
                localAuthorityName,
                openedOn,
                provider,
                providerName,
                holders,
                childName,
                people,
                forParties,
                forAnybody);
    }

    RegisterEntry with(Side parties, Side anybody) {
        return new RegisterEntry(
                openedAt,
                process,
                localAuthority,
                localAuthorityName,
                openedOn,
                provider,
                providerName,
                holders,
                childName,
                restricted,
                parties,
                anybody);
    }

    private RegisterEntry with(
            @Nullable OrganisationId newProvider,
            @Nullable String newProviderName,
            List<HolderName> newHolders,
            @Nullable Sealed newChildName) {
        return new RegisterEntry(
                openedAt,
                process,
                localAuthority,
                localAuthorityName,
                openedOn,
                newProvider,
                newProviderName,
                newHolders,
                newChildName,
                restricted,
                forParties,
                forAnybody);
    }
}
