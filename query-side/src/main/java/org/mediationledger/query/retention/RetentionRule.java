package org.mediationledger.query.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.RetainedData;
import org.mediationledger.directory.RetentionTerm;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.sealing.RetentionClass;

/**
 * Says when which data of a case are to go. The contract of the day from which time runs counts, with the authority that was
 * responsible on that day. What was recorded of safeguarding concerns is none of this: its keeper decides.
 */
public final class RetentionRule {

    private final Directory directory;
    private final LocalDate today;

    /** By these terms, on that day. */
    public RetentionRule(Directory directory, LocalDate today) {
        this.directory = directory;
        this.today = today;
    }

    /**
     * What becomes of each kind of data.
     *
     * @param held the classes of which the case still has keys
     */
    public List<Retention> of(CaseLife life, Set<RetentionClass> held) {
        return Stream.of(RetainedData.values())
                .filter(data -> held.contains(data.retention()) && fits(data, life))
                .map(data -> of(life, data))
                .toList();
    }

    private static boolean fits(RetainedData data, CaseLife life) {
        return switch (data) {
            case CONTACT -> !life.onlyDeclined();
            case CONTACT_DECLINED -> life.onlyDeclined();
            case CASE_RECORD, DOCUMENT, NOTE -> true;
        };
    }

    private Retention of(CaseLife life, RetainedData data) {
        Retention.Reason kept = kept(life);
        LocalDate from = from(life, data);
        return kept != null
                ? new Retention.Kept(data, kept)
                : from == null ? new Retention.Kept(data, open(data)) : dated(data, basis(life, data, from));
    }

    private static Retention.@Nullable Reason kept(CaseLife life) {
        return Stream.of(
                        life.holds().isEmpty() ? null : Retention.Reason.LEGAL_HOLD,
                        life.restricted().isEmpty() ? null : Retention.Reason.RESTRICTED,
                        life.underAppeal() ? Retention.Reason.APPEAL : null)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate from(CaseLife life, RetainedData data) {
        return switch (data) {
            case CASE_RECORD, CONTACT, CONTACT_DECLINED, DOCUMENT -> life.over();
            case NOTE -> life.mediationOver();
        };
    }

    private static Retention.Reason open(RetainedData data) {
        return switch (data) {
            case CASE_RECORD, CONTACT, CONTACT_DECLINED, DOCUMENT -> Retention.Reason.CASE_OPEN;
            case NOTE -> Retention.Reason.MEDIATION_OPEN;
        };
    }

    private Retention.Basis basis(CaseLife life, RetainedData data, LocalDate from) {
        OrganisationId provider = life.provider();
        AuthorityCode authority = life.authorityOn(from);
        RetentionTerm term =
                provider == null || authority == null ? null : directory.retentionTerm(data, provider, authority, from);
        return term == null
                ? new Retention.Basis(from, data.unlessAgreed(), null, null)
                : new Retention.Basis(from, term.length(), term.notBefore(), term.contract());
    }

    private Retention dated(RetainedData data, Retention.Basis basis) {
        LocalDate last = basis.last();
        return last.isBefore(today)
                ? new Retention.Due(data, basis, last.plusDays(1))
                : new Retention.Running(data, basis, last);
    }
}
