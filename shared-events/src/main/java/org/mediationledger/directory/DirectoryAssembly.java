package org.mediationledger.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;

/** Puts files together into one directory, in which every code stands once and every reference leads somewhere. */
final class DirectoryAssembly {

    private final List<String> editions = new ArrayList<>();
    private final Register<AuthorityCode, LocalAuthority> authorities = new Register<>();
    private final Register<CommissionerCode, CommissioningBody> commissioners = new Register<>();
    private final Register<OrganisationId, Organisation> organisations = new Register<>();
    private final Register<AccountId, Mediator> mediators = new Register<>();
    private final Map<ContractTerm, Row> terms = new LinkedHashMap<>();
    private final Map<RetentionTerm, Row> retention = new LinkedHashMap<>();

    /** @throws MalformedDirectoryException when a row says nothing valid, or a code stands already */
    DirectoryAssembly add(DirectoryFile file) {
        editions.add(file.edition());
        for (Row row : file.rows(Section.AUTHORITIES)) {
            LocalAuthority authority = Rows.authority(row);
            authorities.add(authority.code(), authority, row);
        }
        for (Row row : file.rows(Section.COMMISSIONERS)) {
            CommissioningBody commissioner = Rows.commissioner(row);
            commissioners.add(commissioner.code(), commissioner, row);
        }
        for (Row row : file.rows(Section.ORGANISATIONS)) {
            Organisation organisation = Rows.organisation(row);
            organisations.add(organisation.id(), organisation, row);
        }
        for (Row row : file.rows(Section.MEDIATORS)) {
            Mediator mediator = Rows.mediator(row);
            mediators.add(mediator.account(), mediator, row);
        }
        file.rows(Section.CONTRACTS).forEach(row -> addTerm(Rows.contractTerm(row), row));
        file.rows(Section.RETENTION).forEach(row -> addTerm(Rows.retentionTerm(row), row));
        return this;
    }

    /** @throws MalformedDirectoryException when a reference leads nowhere, or a successor ends no later */
    Directory complete() {
        checkSuccessors(authorities);
        checkSuccessors(commissioners);
        organisations.forEach((organisation, row) ->
                organisation.serves().forEach(served -> authorities.require(served, row.cell("serves"))));
        mediators.forEach((mediator, row) -> organisations.require(mediator.organisation(), row.cell("organisation")));
        terms.forEach((term, row) -> {
            organisations.require(term.provider(), row.cell("provider"));
            authorities.require(term.authority(), row.cell("authority"));
        });
        retention.forEach((term, row) -> {
            organisations.require(term.provider(), row.cell("provider"));
            authorities.require(term.authority(), row.cell("authority"));
        });
        return new FixedDirectory(
                String.join(" + ", editions),
                authorities.values(),
                commissioners.values(),
                organisations.values(),
                mediators.values(),
                List.copyOf(terms.keySet()),
                List.copyOf(retention.keySet()));
    }

    private void addTerm(ContractTerm term, Row row) {
        if (terms.keySet().stream().anyMatch(term::contradicts)) {
            throw row.cell("standard").place().refuse("stands already for these days");
        }
        terms.put(term, row);
    }

    private void addTerm(RetentionTerm term, Row row) {
        if (retention.keySet().stream().anyMatch(term::contradicts)) {
            throw row.cell("data").place().refuse("stands already for these days");
        }
        retention.put(term, row);
    }

    private static <C, B extends StatutoryBody<C>> void checkSuccessors(Register<C, B> bodies) {
        bodies.forEach((body, row) -> {
            Cell cell = row.cell("successors");
            for (C code : body.successors()) {
                B successor = bodies.require(code, cell);
                if (!outlasts(successor, body)) {
                    throw cell.place().refuse(code + " ends no later than the body that it succeeds");
                }
            }
        });
    }

    /** So no chain of successors returns to where it began. */
    private static boolean outlasts(Dated successor, Dated body) {
        LocalDate end = body.until();
        LocalDate later = successor.until();
        return later == null || (end != null && later.isAfter(end));
    }
}
