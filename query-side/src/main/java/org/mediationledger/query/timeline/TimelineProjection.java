package org.mediationledger.query.timeline;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps every timeline up to date. */
@Component
@ProcessingGroup(Timelines.GROUP)
final class TimelineProjection {

    private final Timelines timelines;

    TimelineProjection(Timelines timelines) {
        this.timelines = timelines;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        timelines.on(Recording.of(event, message, token));
    }
}
