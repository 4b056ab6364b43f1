package org.mediationledger.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.ContractTerm;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.ServiceStandard;
import org.mediationledger.directory.Span;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;

/**
 * What the contract of a case's provider asks, with the authority that was responsible on the day from which time runs, as it
 * stood on that day.
 *
 * @param firstAuthority the authority in whose name the case was opened
 * @param changes by which others became responsible
 */
record Terms(
        Directory directory,
        @Nullable OrganisationId provider,
        @Nullable AuthorityCode firstAuthority,
        List<Happening> changes) {

    static Terms of(WorkEntry entry, Directory directory) {
        return new Terms(
                directory,
                entry.provider(),
                entry.authority(),
                entry.happenings().of(What.AUTHORITY_CHANGED).toList());
    }

    /** Counted on from what happened; null where nothing is asked. */
    @Nullable
    StandardDate after(ServiceStandard standard, Happening from, @Nullable LocalDate metOn) {
        LocalDate day = from.on();
        ContractTerm term = term(standard, day);
        Span length = length(standard, term);
        return dated(standard, null, day, length == null ? null : length.after(day), metOn, term);
    }

    /** Counted back from a day that lies ahead; null where nothing is asked. */
    @Nullable
    StandardDate before(ServiceStandard standard, LocalDate day, @Nullable String subject, @Nullable LocalDate metOn) {
        ContractTerm term = term(standard, day);
        Span length = length(standard, term);
        return dated(standard, subject, day, length == null ? null : length.before(day), metOn, term);
    }

    private static @Nullable StandardDate dated(
            ServiceStandard standard,
            @Nullable String subject,
            LocalDate from,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate metOn,
            @Nullable ContractTerm term) {
        return dueOn == null
                ? null
                : new StandardDate(standard, subject, from, dueOn, metOn, term == null ? null : term.contract());
    }

    private static @Nullable Span length(ServiceStandard standard, @Nullable ContractTerm term) {
        return term == null ? standard.unlessAgreed() : term.length();
    }

    private @Nullable ContractTerm term(ServiceStandard standard, LocalDate day) {
        AuthorityCode authority = responsible(day);
        return provider == null || authority == null
                ? null
                : directory.contractTerm(standard, provider, authority, day);
    }

    private @Nullable AuthorityCode responsible(LocalDate day) {
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .max(Comparator.comparing(Happening::on))
                .map(Happening::subject)
                .map(AuthorityCode::new)
                .orElse(firstAuthority);
    }
}
