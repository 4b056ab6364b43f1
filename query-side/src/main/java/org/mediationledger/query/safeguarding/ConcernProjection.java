package org.mediationledger.query.safeguarding;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps the open concerns up to date. */
@Component
@ProcessingGroup(ConcernStore.GROUP)
final class ConcernProjection {

    private final ConcernStore store;

    ConcernProjection(ConcernStore store) {
        this.store = store;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        store.on(Recording.of(event, message, token));
    }
}
