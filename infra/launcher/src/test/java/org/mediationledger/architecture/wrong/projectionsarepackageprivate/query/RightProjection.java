package org.mediationledger.architecture.wrong.projectionsarepackageprivate.query;

import org.axonframework.eventhandling.EventHandler;

final class RightProjection {
    @EventHandler
    void on(String event) {}
}
