package org.mediationledger.query.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.DecisionId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.WithdrawalReason;

/**
 * One certificate: issued here, or recorded from paper.
 *
 * @param number the reference printed on one issued here
 * @param numberOnPaper the reference printed on one from elsewhere
 * @param source who issued one from elsewhere
 * @param ground as far as the reader may know it: where only open facts are shown, {@code C1B} reads as {@code C1},
 *     which prints the same
 * @param issuedOn the date of issue (HESC Rules r 20(1)(c)(ii))
 */
public record Certificate(
        Mark mark,
        CertificateId certificate,
        @Nullable String number,
        @Nullable Sealed numberOnPaper,
        @Nullable Sealed source,
        PersonId person,
        DecisionId decision,
        CertificateGround ground,
        LocalDate issuedOn,
        @Nullable LocalDate triggerOn,
        @Nullable LocalDate dueOn,
        boolean issuedLate,
        boolean contactAfterLimit,
        boolean notRequired,
        @Nullable FurtherCertificateReason further,
        @Nullable OrganisationId adviserOrganisation,
        @Nullable Sealed adviserName,
        @Nullable LocalDate appealBy,
        @Nullable LocalDate appealByOtherReading,
        List<Copy> copies,
        List<Withdrawal> withdrawals)
        implements Fact<Certificate> {

    /** A copy that keeps the date of issue. */
    public record Copy(Mark mark, int copy) implements Fact<Copy> {

        @Override
        public Copy marked(Mark other) {
            return new Copy(other, copy);
        }
    }

    /** The certificate was withdrawn. */
    public record Withdrawal(
            Mark mark, WithdrawalReason reason, @Nullable CertificateId replacedBy) implements Fact<Withdrawal> {

        @Override
        public Withdrawal marked(Mark other) {
            return new Withdrawal(other, reason, replacedBy);
        }
    }

    /** Whether it still stands. */
    public boolean stands() {
        return withdrawals.isEmpty();
    }

    static Certificate issued(CertificateEvent.CertificateIssued e, CertificateGround ground, Mark mark) {
        return new Certificate(
                mark,
                e.certificate(),
                e.number(),
                null,
                null,
                e.person(),
                e.decision(),
                ground,
                e.occurredOn(),
                e.triggerOn(),
                e.dueOn(),
                e.late(),
                e.contactAfterLimit(),
                e.notRequired(),
                e.further(),
                e.adviserOrganisation(),
                e.adviserName(),
                e.appealBy(),
                e.appealByOtherReading(),
                List.of(),
                List.of());
    }

    static Certificate recorded(CertificateEvent.CertificateRecorded e, CertificateGround ground, Mark mark) {
        return new Certificate(
                mark,
                e.certificate(),
                null,
                e.number(),
                e.source(),
                e.person(),
                e.decision(),
                ground,
                e.issuedOn(),
                null,
                null,
                false,
                false,
                false,
                e.further(),
                null,
                null,
                e.appealBy(),
                e.appealByOtherReading(),
                List.of(),
                List.of());
    }

    /** That a family changed its mind is for the parties; the certificate prints both grounds alike. */
    Certificate asPrinted() {
        return with(ground == CertificateGround.C1B ? CertificateGround.C1 : ground, mark, copies, withdrawals);
    }

    Certificate copied(Copy copy) {
        return with(ground, mark, Facts.and(copies, copy), withdrawals);
    }

    Certificate withdrawn(Withdrawal withdrawal) {
        return with(ground, mark, copies, Facts.and(withdrawals, withdrawal));
    }

    @Override
    public Certificate marked(Mark other) {
        return with(ground, other, copies, withdrawals);
    }

    Certificate corrected(Correction correction) {
        return with(ground, mark, correction.in(copies), correction.in(withdrawals));
    }

    private Certificate with(
            CertificateGround newGround, Mark newMark, List<Copy> newCopies, List<Withdrawal> newWithdrawals) {
        return new Certificate(
                newMark,
                certificate,
                number,
                numberOnPaper,
                source,
                person,
                decision,
                newGround,
                issuedOn,
                triggerOn,
                dueOn,
                issuedLate,
                contactAfterLimit,
                notRequired,
                further,
                adviserOrganisation,
                adviserName,
                appealBy,
                appealByOtherReading,
                newCopies,
                newWithdrawals);
    }
}
