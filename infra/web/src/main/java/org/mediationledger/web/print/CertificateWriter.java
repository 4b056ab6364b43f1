package org.mediationledger.web.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.digest.note.Checkpoint;
import org.mediationledger.directory.Directory;
import org.mediationledger.directory.Organisation;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.paper.certificate.MediationCertificate;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.query.casefile.Intake;
import org.mediationledger.query.casefile.Matter;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.terms.HolderCapacity;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.springframework.stereotype.Component;

/** Says what stands on a certificate, from the whole file of its case. */
@Component
final class CertificateWriter {

    private final Opening opening;
    private final Directory directory;

    CertificateWriter(Opening opening, Directory directory) {
        this.opening = opening;
        this.directory = directory;
    }

    /**
     * What stands on it.
     *
     * @param copy 0 for the original, 1 for the first copy
     * @throws RequestRejected when a name on it was erased, or can't be printed
     */
    MediationCertificate written(CaseFile file, Certificate certificate, Press press, Checkpoint log, int copy) {
        Matter.Decision decision = decision(file, certificate);
        Intake.Holder holder = holder(file, certificate.person());
        try {
            return new MediationCertificate(
                    Objects.requireNonNull(certificate.number(), "one that was issued here has a number"),
                    certificate.ground(),
                    opened(file.caseId(), holder.name()),
                    child(file, holder),
                    authority(file),
                    decision.kind(),
                    dated(decision),
                    adviser(file, certificate, press),
                    certificate.triggerOn(),
                    certificate.issuedOn(),
                    log.size(),
                    log.root(),
                    press.check(certificate.certificate()),
                    copy);
        } catch (IllegalArgumentException unprintable) {
            throw RequestRejected.because(Fault.NOT_PRINTED, "certificate", String.valueOf(unprintable.getMessage()));
        }
    }

    private MediationCertificate.Adviser adviser(CaseFile file, Certificate certificate, Press press) {
        return new MediationCertificate.Adviser(
                opened(
                        file.caseId(),
                        Objects.requireNonNull(
                                certificate.adviserName(), "one that was issued here names its adviser")),
                organisation(
                        Objects.requireNonNull(
                                certificate.adviserOrganisation(), "one that was issued here names its organisation"),
                        certificate.issuedOn()),
                press.contact());
    }

    private String organisation(OrganisationId id, LocalDate on) {
        Organisation organisation = directory.organisation(id, on);
        return organisation == null ? id.toString() : organisation.name();
    }

    private @Nullable String child(CaseFile file, Intake.Holder holder) {
        return holder.capacity() == HolderCapacity.YOUNG_PERSON
                ? null
                : opened(
                        file.caseId(),
                        file.contents().intake().children().getLast().name());
    }

    private String opened(CaseId caseId, Sealed sealed) {
        return switch (opening.showOfPaper(caseId, sealed)) {
            case Shown.Text text -> text.text();
            case Shown.Erased erased -> throw RequestRejected.because(Fault.DOCUMENT_ERASED);
            case Shown.Unreadable unreadable -> throw RequestRejected.because(Fault.INTERNAL);
        };
    }

    /** The authority that made the decision: the one that the case was opened with. */
    private static String authority(CaseFile file) {
        return file.contents().intake().openings().getLast().localAuthorityName();
    }

    private static Matter.Decision decision(CaseFile file, Certificate certificate) {
        return newest(file.contents().matter().decisions().stream()
                .filter(decision -> decision.decision().equals(certificate.decision()))
                .toList());
    }

    private static Intake.Holder holder(CaseFile file, PersonId person) {
        return newest(file.contents().intake().holders().stream()
                .filter(holder -> holder.person().equals(person))
                .toList());
    }

    private static <T> T newest(List<T> some) {
        return some.getLast();
    }

    /** The date that its letter bears; else the day on which it was sent, or came. */
    private static LocalDate dated(Matter.Decision decision) {
        return Stream.of(decision.printedOn(), decision.sentOn(), decision.receivedOn())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a notice has at least one date"));
    }
}
