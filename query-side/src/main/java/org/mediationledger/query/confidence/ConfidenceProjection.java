package org.mediationledger.query.confidence;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps every confidential timeline up to date. */
@Component
@ProcessingGroup(Confidences.GROUP)
final class ConfidenceProjection {

    private final Confidences confidences;

    ConfidenceProjection(Confidences confidences) {
        this.confidences = confidences;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        confidences.on(Recording.of(event, message, token));
    }
}
