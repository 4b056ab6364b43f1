package org.mediationledger.command.certificate;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CertificateCommand;
import org.mediationledger.events.CertificateEvent;
import org.mediationledger.events.Clocks;
import org.mediationledger.ids.CertificateId;

/** The aggregate; reached only through its case. */
@AggregateRoot(type = "certificate")
final class Certificate {

    @AggregateIdentifier
    private @Nullable CertificateId id;

    private CertificateState state = CertificateState.NONE;

    Certificate() {}

    Certificate(CertificateCommand.New command, CertificateTerms terms) {
        AggregateLifecycle.apply(CertificateState.create(command, terms));
    }

    void handle(CertificateCommand.Existing command, LocalDate on, Clocks clocks) {
        AggregateLifecycle.apply(state.change(command, on, clocks));
    }

    @EventSourcingHandler
    void on(CertificateEvent event) {
        id = event.certificate();
        state = state.evolve(event);
    }
}
