package org.mediationledger.command.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AccountId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.Channel;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.WithdrawalReason;

/** Commands about mediation certificates (CFA 2014 s 55). */
public sealed interface CertificateCommand extends CaseCommand {

    /** The certificate. */
    CertificateId certificate();

    /** Brings a certificate into being. */
    sealed interface New extends CertificateCommand permits IssueCertificate, RecordCertificate {

        /** To which right-holder it is issued; may be left out where only one acts. */
        @Nullable
        PersonId person();

        /** On which ground. */
        CertificateGround ground();
    }

    /** Changes one that exists. */
    sealed interface Existing extends CertificateCommand
            permits CopyCertificate, WithdrawCertificate, RecordCertificateSent, RecordCertificateBounced {}

    /**
     * Issues a certificate today: the date of issue is never told.
     *
     * @param adviserName the adviser who signs
     * @param further needed where the person already has one for the decision
     */
    record IssueCertificate(
            CaseId caseId,
            CertificateId certificate,
            @Nullable PersonId person,
            CertificateGround ground,
            Sealed adviserName,
            @Nullable FurtherCertificateReason further)
            implements New {

        /** To the only right-holder who acts. */
        public IssueCertificate(
                CaseId caseId,
                CertificateId certificate,
                CertificateGround ground,
                Sealed adviserName,
                @Nullable FurtherCertificateReason further) {
            this(caseId, certificate, null, ground, adviserName, further);
        }

        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }

    /** Enters a certificate that was issued on paper before, or elsewhere. */
    record RecordCertificate(
            CaseId caseId,
            CertificateId certificate,
            @Nullable PersonId person,
            CertificateGround ground,
            Sealed number,
            Sealed source,
            LocalDate issuedOn,
            @Nullable FurtherCertificateReason further,
            @Nullable LocalDate occurredOn)
            implements New {

        /** To the only right-holder who acts. */
        public RecordCertificate(
                CaseId caseId,
                CertificateId certificate,
                CertificateGround ground,
                Sealed number,
                Sealed source,
                LocalDate issuedOn,
                @Nullable FurtherCertificateReason further,
                @Nullable LocalDate occurredOn) {
            this(caseId, certificate, null, ground, number, source, issuedOn, further, occurredOn);
        }
    }

    /** Makes a copy, which keeps the date of issue. */
    record CopyCertificate(CaseId caseId, CertificateId certificate) implements Existing {

        @Override
        public @Nullable LocalDate occurredOn() {
            return null;
        }
    }

    /** Withdraws a certificate. */
    record WithdrawCertificate(
            CaseId caseId,
            CertificateId certificate,
            WithdrawalReason reason,
            @Nullable CertificateId replacedBy,
            @Nullable LocalDate occurredOn)
            implements Existing {}

    /** What one account asks and another confirms. */
    sealed interface Signed extends CertificateCommand permits AskWithdrawal, ConfirmWithdrawal {

        /** The account of whoever does it. */
        AccountId by();
    }

    /** Asks for the withdrawal of a certificate that a registered appeal used. */
    record AskWithdrawal(
            CaseId caseId,
            CertificateId certificate,
            WithdrawalReason reason,
            @Nullable CertificateId replacedBy,
            AccountId by,
            @Nullable LocalDate occurredOn)
            implements Signed {}

    /** Withdraws a certificate as somebody else asked. */
    record ConfirmWithdrawal(
            CaseId caseId,
            CertificateId certificate,
            AccountId by,
            @Nullable LocalDate occurredOn) implements Signed {}

    /** Records that a certificate went out to the person to whom it was issued. */
    record RecordCertificateSent(
            CaseId caseId,
            CertificateId certificate,
            Channel channel,
            @Nullable LocalDate occurredOn) implements Existing {}

    /** Records that a certificate that was sent did not arrive. */
    record RecordCertificateBounced(
            CaseId caseId,
            CertificateId certificate,
            Channel channel,
            @Nullable LocalDate occurredOn) implements Existing {}
}
