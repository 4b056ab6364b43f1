package org.mediationledger.query.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.IntakeEvent;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.ServiceProcess;

/**
 * What the register keeps of one case.
 *
 * @param openedAt the position of the case's first event: newest first is the order of the register, and it never changes
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
        @Nullable Sealed holderName,
        @Nullable Sealed childName,
        Side forParties,
        Side forAnybody) {

    static RegisterEntry opened(IntakeEvent.CaseOpened event, long position) {
        return new RegisterEntry(
                position,
                event.process(),
                event.localAuthority(),
                event.localAuthorityName(),
                event.occurredOn(),
                null,
                null,
                null,
                null,
                Side.NONE,
                Side.NONE);
    }

    RegisterEntry provided(IntakeEvent.ProviderAllocated event) {
        return with(event.provider(), event.providerName(), holderName, childName);
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
                holderName,
                childName,
                forParties,
                forAnybody);
    }

    RegisterEntry held(IntakeEvent.RightHolderNamed event) {
        return with(provider, providerName, event.name(), childName);
    }

    RegisterEntry about(IntakeEvent.ChildNamed event) {
        return with(provider, providerName, holderName, event.name());
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
                holderName,
                childName,
                parties,
                anybody);
    }

    private RegisterEntry with(
            @Nullable OrganisationId newProvider,
            @Nullable String newProviderName,
            @Nullable Sealed newHolderName,
            @Nullable Sealed newChildName) {
        return new RegisterEntry(
                openedAt,
                process,
                localAuthority,
                localAuthorityName,
                openedOn,
                newProvider,
                newProviderName,
                newHolderName,
                newChildName,
                forParties,
                forAnybody);
    }
}
