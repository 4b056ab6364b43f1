package org.mediationledger.launcher.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.terms.CertificateGround;
import org.mediationledger.terms.FurtherCertificateReason;
import org.mediationledger.terms.WithdrawalReason;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.certificate.CertificateWithdrawalRequest;
import org.mediationledger.web.certificate.IssueRequest;
import org.mediationledger.web.certificate.PaperRequest;
import org.mediationledger.web.desk.Submission;

/** Certificates. */
final class Certifying {

    private static final int LATE = 6;
    private static final int COPIED = 5;

    private final Telling t;

    Certifying(Telling telling) {
        this.t = telling;
    }

    /** Issues within three working days of that day; now and then too late, as things go. */
    CertificateId issue(CertificateGround ground, LocalDate trigger) {
        return t.chance().percent(LATE) ? issueLate(ground, trigger) : issueInTime(ground, trigger, null);
    }

    CertificateId issueInTime(CertificateGround ground, LocalDate trigger, @Nullable FurtherCertificateReason further) {
        t.diary().until(WorkWeek.after(trigger, t.chance().between(1, 3)));
        return issueNow(ground, further);
    }

    CertificateId issueLate(CertificateGround ground, LocalDate trigger) {
        t.diary().until(WorkWeek.after(trigger, t.chance().between(4, 8)));
        return issueNow(ground, null);
    }

    CertificateId issueNow(CertificateGround ground, @Nullable FurtherCertificateReason further) {
        Submission submission = t.add(
                t.cast().adviser(),
                new Deed.Issue(new IssueRequest(null, ground, t.cast().adviserName(), further)));
        CertificateId certificate = CertificateDesk.certificateOf(t.caseId(), submission);
        new DeskWork(t).send(certificate);
        if (t.chance().percent(COPIED)) {
            t.pass(3, 12);
            copy(certificate);
        }
        return certificate;
    }

    void copy(CertificateId certificate) {
        t.add(t.cast().coordinator(), new Deed.Copy(certificate));
    }

    void withdraw(CertificateId certificate, WithdrawalReason reason, @Nullable CertificateId replacedBy) {
        t.add(
                t.cast().adviser(),
                new Deed.WithdrawCertificate(
                        certificate,
                        new CertificateWithdrawalRequest(
                                reason, replacedBy, t.diary().day())));
    }

    /** The family brings a certificate that another provider issued on paper. */
    void enterFromPaper(LocalDate issuedOn) {
        t.add(
                t.cast().coordinator(),
                new Deed.EnterPaper(new PaperRequest(
                        null,
                        CertificateGround.C1,
                        "MC-%05d".formatted(t.chance().between(1, 99_999)),
                        t.chance().of(Words.OTHER_PROVIDERS),
                        issuedOn,
                        null,
                        t.diary().day())));
    }
}
