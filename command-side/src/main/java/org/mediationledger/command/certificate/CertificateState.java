package org.mediationledger.command.certificate;

import java.time.LocalDate;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.Clocks;

/**
 * The state of a certificate, and what a command that its case allowed makes of it. Whether it is in force its case
 * knows.
 *
 * @param copies how many copies were made
 */
record CertificateState(int copies) {

    static final CertificateState NONE = new CertificateState(0);

    static CertificateEvent create(CertificateCommand.New command, CertificateTerms terms) {
        return switch (command) {
            case CertificateCommand.IssueCertificate c -> issued(c, terms);
            case CertificateCommand.RecordCertificate c -> recorded(c, terms);
        };
    }

    CertificateEvent change(CertificateCommand.Existing command, LocalDate on, Clocks clocks) {
        return switch (command) {
            case CertificateCommand.CopyCertificate c ->
                new CertificateEvent.CopyMade(c.caseId(), c.certificate(), copies + 1, on);
            case CertificateCommand.WithdrawCertificate c ->
                new CertificateEvent.CertificateWithdrawn(
                        c.caseId(), c.certificate(), c.reason(), c.replacedBy(), on, clocks);
            case CertificateCommand.RecordCertificateSent c ->
                new CertificateEvent.CertificateSent(c.caseId(), c.certificate(), c.channel(), on);
            case CertificateCommand.RecordCertificateBounced c ->
                new CertificateEvent.CertificateBounced(c.caseId(), c.certificate(), c.channel(), on);
        };
    }

    CertificateState evolve(CertificateEvent event) {
        return switch (event) {
            case CertificateEvent.CertificateIssued e -> this;
            case CertificateEvent.CertificateRecorded e -> this;
            case CertificateEvent.CopyMade e -> new CertificateState(e.copy());
            case CertificateEvent.CertificateWithdrawn e -> this;
            case CertificateEvent.CertificateSent e -> this;
            case CertificateEvent.CertificateBounced e -> this;
        };
    }

    private static CertificateEvent issued(CertificateCommand.IssueCertificate command, CertificateTerms terms) {
        return new CertificateEvent.CertificateIssued(
                command.caseId(),
                command.certificate(),
                CertificateNumber.of(command.certificate()),
                terms.person(),
                terms.decision(),
                command.ground(),
                terms.triggerOn(),
                terms.dueOn(),
                terms.dueOn() != null && terms.on().isAfter(terms.dueOn()),
                terms.contactAfterLimit(),
                terms.notRequired(),
                command.further(),
                terms.adviserOrganisation(),
                command.adviserName(),
                terms.appealBy(),
                terms.appealByOtherReading(),
                terms.on(),
                terms.clocks());
    }

    private static CertificateEvent recorded(CertificateCommand.RecordCertificate command, CertificateTerms terms) {
        return new CertificateEvent.CertificateRecorded(
                command.caseId(),
                command.certificate(),
                command.number(),
                terms.person(),
                terms.decision(),
                command.ground(),
                command.source(),
                command.issuedOn(),
                command.further(),
                terms.appealBy(),
                terms.appealByOtherReading(),
                terms.on(),
                terms.clocks());
    }
}
