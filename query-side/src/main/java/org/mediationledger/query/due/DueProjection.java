package org.mediationledger.query.due;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps the due list up to date. */
@Component
@ProcessingGroup(DueView.GROUP)
final class DueProjection {

    private final DueView view;

    DueProjection(DueView view) {
        this.view = view;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        view.entries().on(Recording.of(event, message, token));
    }
}
