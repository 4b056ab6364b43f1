package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;

/** A directory whose references have been checked. The maps are immutable and in the order of the files. */
record FixedDirectory(
        String edition,
        Map<AuthorityCode, LocalAuthority> authoritiesByCode,
        Map<CommissionerCode, CommissioningBody> commissionersByCode,
        Map<OrganisationId, Organisation> organisationsById,
        Map<AccountId, Mediator> mediatorsByAccount,
        List<ContractTerm> contractTerms,
        List<RetentionTerm> retentionTerms)
        implements Directory {

    @Override
    public @Nullable LocalAuthority authority(AuthorityCode code, LocalDate on) {
        return standing(authoritiesByCode.get(code), on);
    }

    @Override
    public @Nullable LocalAuthority authorityOrSuccessor(AuthorityCode code, LocalDate on) {
        return standing(inheritor(authoritiesByCode, code, on), on);
    }

    @Override
    public @Nullable CommissioningBody commissioner(CommissionerCode code, LocalDate on) {
        return standing(commissionersByCode.get(code), on);
    }

    @Override
    public @Nullable CommissioningBody commissionerOrSuccessor(CommissionerCode code, LocalDate on) {
        return standing(inheritor(commissionersByCode, code, on), on);
    }

    @Override
    public @Nullable Organisation organisation(OrganisationId id, LocalDate on) {
        return standing(organisationsById.get(id), on);
    }

    @Override
    public @Nullable Mediator mediator(AccountId account) {
        return mediatorsByAccount.get(account);
    }

    @Override
    public Collection<LocalAuthority> authorities() {
        return authoritiesByCode.values();
    }

    @Override
    public Collection<CommissioningBody> commissioners() {
        return commissionersByCode.values();
    }

    @Override
    public Collection<Organisation> organisations() {
        return organisationsById.values();
    }

    @Override
    public Collection<Mediator> mediators() {
        return mediatorsByAccount.values();
    }

    @Override
    public @Nullable ContractTerm contractTerm(
            ServiceStandard standard, OrganisationId provider, AuthorityCode authority, LocalDate on) {
        return contractTerms.stream()
                .filter(term -> term.sets(standard, provider, authority) && term.standsOn(on))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable RetentionTerm retentionTerm(
            RetainedData data, OrganisationId provider, AuthorityCode authority, LocalDate on) {
        return retentionTerms.stream()
                .filter(term -> term.covers(data, provider, authority) && term.standsOn(on))
                .findFirst()
                .orElse(null);
    }

    private static <D extends Dated> @Nullable D standing(@Nullable D body, LocalDate on) {
        return body != null && body.standsOn(on) ? body : null;
    }

    /** Ends, because every successor outlasts the body before it (see {@link DirectoryAssembly}). */
    private static <C, B extends StatutoryBody<C>> @Nullable B inheritor(Map<C, B> bodies, C code, LocalDate on) {
        B body = bodies.get(code);
        while (body != null && body.endedBefore(on)) {
            C next = body.successor();
            body = next == null ? null : bodies.get(next);
        }
        return body;
    }
}
