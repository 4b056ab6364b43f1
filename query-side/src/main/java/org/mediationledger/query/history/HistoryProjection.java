package org.mediationledger.query.history;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;

/** Keeps the history up to date. */
@ProcessingGroup(History.GROUP)
final class HistoryProjection {

    private final History history;

    HistoryProjection(History history) {
        this.history = history;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        history.on(Recording.of(event, message, token));
    }
}
