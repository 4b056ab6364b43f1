package org.mediationledger.architecture.wrong.projectionsarepackageprivate.query;

import org.axonframework.eventhandling.EventHandler;

public final class WrongProjection {
    @EventHandler
    void on(String event) {}
}
