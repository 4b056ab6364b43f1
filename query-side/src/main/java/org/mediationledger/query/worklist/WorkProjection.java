package org.mediationledger.query.worklist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps the worklist up to date. */
@Component
@ProcessingGroup(WorkView.GROUP)
final class WorkProjection {

    private final WorkView view;

    WorkProjection(WorkView view) {
        this.view = view;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        view.entries().on(Recording.of(event, message, token));
    }
}
