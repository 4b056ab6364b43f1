package org.mediationledger.query.casefile;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps both files of every case up to date. */
@Component
@ProcessingGroup(CaseFileViews.GROUP)
final class CaseFileProjection {

    private final CaseFileViews views;

    CaseFileProjection(CaseFileViews views) {
        this.views = views;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        RecordedEvent recorded = Recording.of(event, message, token);
        views.forParties().on(recorded);
        views.forAnybody().on(recorded);
    }
}
