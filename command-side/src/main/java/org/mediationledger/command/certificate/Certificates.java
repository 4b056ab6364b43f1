package org.mediationledger.command.certificate;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Repository;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.command.guard.Unchecked;
import org.mediationledger.events.Clocks;

/** The certificates, as their cases reach them: inside the unit of work of the case's command, after the case. */
public final class Certificates {

    private final Repository<Certificate> certificates;

    /** @param events where the certificates' events are */
    public Certificates(EventStore events) {
        this.certificates = EventSourcingRepository.builder(Certificate.class)
                .eventStore(events)
                .build();
    }

    /** Brings a certificate into being. */
    public void create(CertificateCommand.New command, CertificateTerms terms) {
        Unchecked.run(() -> certificates.newInstance(() -> new Certificate(command, terms)));
    }

    /** Changes one that exists. */
    public void change(CertificateCommand.Existing command, LocalDate on, Clocks clocks) {
        certificates
                .load(command.certificate().toString())
                .execute(certificate -> certificate.handle(command, on, clocks));
    }
}
