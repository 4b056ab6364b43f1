package org.mediationledger.query.register;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.query.view.Recording;
import org.springframework.stereotype.Component;

/** Keeps the register up to date. */
@Component
@ProcessingGroup(Register.GROUP)
final class RegisterProjection {

    private final Register register;

    RegisterProjection(Register register) {
        this.register = register;
    }

    @EventHandler
    void on(LedgerEvent event, EventMessage<?> message, TrackingToken token) {
        register.entries().on(Recording.of(event, message, token));
    }
}
