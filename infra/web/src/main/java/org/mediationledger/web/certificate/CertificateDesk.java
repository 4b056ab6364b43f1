package org.mediationledger.web.certificate;

import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.desk.CaseSeal;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.request.OnDay;
import org.springframework.stereotype.Component;

/** Makes commands about certificates. */
@Component
public final class CertificateDesk {

    private final Sealer sealer;

    /** Seals with this. */
    public CertificateDesk(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The id of the certificate that a submission issues or enters. */
    public static CertificateId certificateOf(CaseId caseId, Submission submission) {
        return new CertificateId(submission.idFor("certificate/" + caseId));
    }

    /** A certificate is issued; the adviser's name has a key of its own. */
    public CertificateCommand.IssueCertificate toCommand(CaseId caseId, Submission submission, IssueRequest request) {
        PersonId adviser = new PersonId(submission.idFor("adviser/" + caseId));
        return new CertificateCommand.IssueCertificate(
                caseId,
                certificateOf(caseId, submission),
                request.person(),
                request.ground(),
                new CaseSeal(sealer, caseId).ofRecord(adviser, "adviserName", request.adviserName()),
                request.further());
    }

    /** A certificate is entered from paper. */
    public CertificateCommand.RecordCertificate toCommand(CaseId caseId, Submission submission, PaperRequest request) {
        CaseSeal seal = new CaseSeal(sealer, caseId);
        return new CertificateCommand.RecordCertificate(
                caseId,
                certificateOf(caseId, submission),
                request.person(),
                request.ground(),
                seal.ofChild("number", request.number()),
                seal.ofChild("source", request.source()),
                request.issuedOn(),
                request.further(),
                request.occurredOn());
    }

    /** A copy is made. */
    public CertificateCommand.CopyCertificate toCopy(CaseId caseId, CertificateId certificate) {
        return new CertificateCommand.CopyCertificate(caseId, certificate);
    }

    /** A certificate is withdrawn. */
    public CertificateCommand.WithdrawCertificate toCommand(
            CaseId caseId, CertificateId certificate, CertificateWithdrawalRequest request) {
        return new CertificateCommand.WithdrawCertificate(
                caseId, certificate, request.reason(), request.replacedBy(), request.occurredOn());
    }

    /** The withdrawal of a certificate is asked for. */
    CertificateCommand.AskWithdrawal toAsk(
            CaseId caseId, CertificateId certificate, Submission submission, CertificateWithdrawalRequest request) {
        return new CertificateCommand.AskWithdrawal(
                caseId,
                certificate,
                request.reason(),
                request.replacedBy(),
                submission.actor().account(),
                request.occurredOn());
    }

    /** Somebody else confirms it. */
    CertificateCommand.ConfirmWithdrawal toConfirm(
            CaseId caseId, CertificateId certificate, Submission submission, OnDay request) {
        return new CertificateCommand.ConfirmWithdrawal(
                caseId, certificate, submission.actor().account(), request.occurredOn());
    }

    /** A certificate went out. */
    public CertificateCommand.RecordCertificateSent toDispatch(
            CaseId caseId, CertificateId certificate, DispatchRequest request) {
        return new CertificateCommand.RecordCertificateSent(
                caseId, certificate, request.channel(), request.occurredOn());
    }

    /** A certificate did not arrive. */
    public CertificateCommand.RecordCertificateBounced toBounce(
            CaseId caseId, CertificateId certificate, DispatchRequest request) {
        return new CertificateCommand.RecordCertificateBounced(
                caseId, certificate, request.channel(), request.occurredOn());
    }
}
