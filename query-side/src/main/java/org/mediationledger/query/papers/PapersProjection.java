package org.mediationledger.query.papers;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.released.Released;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps both views of every case's papers up to date. */
@Component
@ProcessingGroup(Released.GROUP)
final class PapersProjection {

    private final PapersView papers;
    private final Released released;

    PapersProjection(PapersView papers, Released released) {
        this.papers = papers;
        this.released = released;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        RecordedEvent recorded = Recording.of(event, message, token);
        papers.view().on(recorded);
        released.on(recorded);
    }
}
