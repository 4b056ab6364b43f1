package org.mediationledger.launcher.post;

import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.web.print.CertificateCases;

/** Reads from a certificate's own first event which case it belongs to. */
final class StoredCertificates implements CertificateCases {

    private final EventStore events;

    StoredCertificates(EventStore events) {
        this.events = events;
    }

    @Override
    public @Nullable CaseId caseOf(CertificateId certificate) {
        DomainEventStream stream = events.readEvents(certificate.toString());
        return stream.hasNext() && stream.next().getPayload() instanceof CertificateEvent event ? event.caseId() : null;
    }
}
