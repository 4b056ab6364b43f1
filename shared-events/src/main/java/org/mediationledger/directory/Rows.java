package org.mediationledger.directory;

import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CommissionerCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.terms.Employer;

/** What the rows of each section say. */
final class Rows {

    private Rows() {}

    static LocalAuthority authority(Row row) {
        AuthorityCode code = row.cell("code").read(AuthorityCode::new);
        String name = row.cell("name").read(Forms::name);
        String region = row.cell("region").read(Forms::name);
        Set<AuthorityCode> successors = row.cell("successors").readSetIfAny(AuthorityCode::new);
        LocalDate from = row.cell("from").readIfAny(Forms::day);
        Cell last = row.cell("until");
        LocalDate until = last.readIfAny(Forms::day);
        return last.blamedFor(() -> new LocalAuthority(code, name, region, from, until, successors));
    }

    static CommissioningBody commissioner(Row row) {
        CommissionerCode code = row.cell("code").read(CommissionerCode::new);
        String name = row.cell("name").read(Forms::name);
        Set<CommissionerCode> successors = row.cell("successors").readSetIfAny(CommissionerCode::new);
        LocalDate from = row.cell("from").readIfAny(Forms::day);
        Cell last = row.cell("until");
        LocalDate until = last.readIfAny(Forms::day);
        return last.blamedFor(() -> new CommissioningBody(code, name, from, until, successors));
    }

    static Organisation organisation(Row row) {
        OrganisationId id = row.cell("id").read(OrganisationId::new);
        String name = row.cell("name").read(Forms::name);
        Set<Service> services = row.cell("services").readSet(Forms.oneOf(Service.class));
        Employer employer = row.cell("employer").read(Forms.oneOf(Employer.class));
        Set<AuthorityCode> serves = row.cell("serves").readSet(AuthorityCode::new);
        LocalDate from = row.cell("from").readIfAny(Forms::day);
        Cell last = row.cell("until");
        LocalDate until = last.readIfAny(Forms::day);
        return last.blamedFor(() -> new Organisation(id, name, services, employer, serves, from, until));
    }

    static Mediator mediator(Row row) {
        return new Mediator(
                row.cell("account").read(AccountId::new),
                row.cell("organisation").read(OrganisationId::new),
                row.cell("register").read(Forms.oneOf(RegisterStatus.class)),
                row.cell("employer").read(Forms.oneOf(Employer.class)));
    }

    static ContractTerm contractTerm(Row row) {
        String contract = row.cell("contract").read(Forms::name);
        OrganisationId provider = row.cell("provider").read(OrganisationId::new);
        AuthorityCode authority = row.cell("authority").read(AuthorityCode::new);
        ServiceStandard standard = row.cell("standard").read(Forms.oneOf(ServiceStandard.class));
        Span length = row.cell("length").read(Span::parse);
        LocalDate from = row.cell("from").readIfAny(Forms::day);
        Cell last = row.cell("until");
        LocalDate until = last.readIfAny(Forms::day);
        return last.blamedFor(() -> new ContractTerm(contract, provider, authority, standard, length, from, until));
    }

    static RetentionTerm retentionTerm(Row row) {
        String contract = row.cell("contract").read(Forms::name);
        OrganisationId provider = row.cell("provider").read(OrganisationId::new);
        AuthorityCode authority = row.cell("authority").read(AuthorityCode::new);
        RetainedData data = row.cell("data").read(Forms.oneOf(RetainedData.class));
        Period length = row.cell("length").read(Forms::period);
        LocalDate notBefore = row.cell("not-before").readIfAny(Forms::day);
        LocalDate from = row.cell("from").readIfAny(Forms::day);
        Cell last = row.cell("until");
        LocalDate until = last.readIfAny(Forms::day);
        return last.blamedFor(
                () -> new RetentionTerm(contract, provider, authority, data, length, notBefore, from, until));
    }
}
