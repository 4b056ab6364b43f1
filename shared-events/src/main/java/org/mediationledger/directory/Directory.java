package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;

/**
 * Who stood on which day. It never changes while a process runs; what mattered when something was decided is copied
 * into the event, so that a later edition rewrites nothing.
 */
public interface Directory {

    /** The editions of the files that it was read from, for example {@code authorities-2025 + commissioners-2026}. */
    String edition();

    /** The authority of that code; null if there is none or it did not stand on that day. */
    @Nullable
    LocalAuthority authority(AuthorityCode code, LocalDate on);

    /**
     * The authority of that code or, if it had ended by that day, the one that took its whole area over, however many
     * mergers later; null if none stood or the area was divided, so that a person must choose.
     */
    @Nullable
    LocalAuthority authorityOrSuccessor(AuthorityCode code, LocalDate on);

    /** The commissioning body of that code; null if there is none or it did not stand on that day. */
    @Nullable
    CommissioningBody commissioner(CommissionerCode code, LocalDate on);

    /** As {@link #authorityOrSuccessor}, for commissioning bodies. */
    @Nullable
    CommissioningBody commissionerOrSuccessor(CommissionerCode code, LocalDate on);

    /** The organisation of that id; null if there is none or it did not stand on that day. */
    @Nullable
    Organisation organisation(OrganisationId id, LocalDate on);

    /** The mediator who signs in with that account, or null. */
    @Nullable
    Mediator mediator(AccountId account);

    /** All authorities of any day, in the order of the file. */
    Collection<LocalAuthority> authorities();

    /** All commissioning bodies of any day, in the order of the file. */
    Collection<CommissioningBody> commissioners();

    /** All organisations of any day, in the order of the file. */
    Collection<Organisation> organisations();

    /** All mediators, in the order of the file. */
    Collection<Mediator> mediators();

    /** All terms of contracts of any day, in the order of the file. */
    Collection<ContractTerm> contractTerms();

    /** All terms of retention of any day, in the order of the file. */
    Collection<RetentionTerm> retentionTerms();

    /** How long the provider's contract for the authority's families had data kept on that day; null if it said nothing. */
    @Nullable
    RetentionTerm retentionTerm(RetainedData data, OrganisationId provider, AuthorityCode authority, LocalDate on);

    /** What the provider's contract for the authority's families says of a standard on that day; null if nothing. */
    @Nullable
    ContractTerm contractTerm(ServiceStandard standard, OrganisationId provider, AuthorityCode authority, LocalDate on);
}
