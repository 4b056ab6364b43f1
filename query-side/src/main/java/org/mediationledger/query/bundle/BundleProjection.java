package org.mediationledger.query.bundle;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps the view of every case's bundles up to date. */
@Component
@ProcessingGroup(BundleView.GROUP)
final class BundleProjection {

    private final BundleView bundles;

    BundleProjection(BundleView bundles) {
        this.bundles = bundles;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        bundles.view().on(Recording.of(event, message, token));
    }
}
