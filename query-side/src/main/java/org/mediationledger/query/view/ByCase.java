package org.mediationledger.query.view;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;
import org.mediationledger.events.LedgerEvent;

/**
 * Keeps all events of a case in one sequence, its meetings' and certificates' among them: views ignore positions older
 * than the one they have seen, so an order by aggregate, as is Axon's default, would lose events silently.
 */
public final class ByCase implements SequencingPolicy<EventMessage<?>> {

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> message) {
        return message.getPayload() instanceof LedgerEvent event
                ? event.caseId().toString()
                : message.getIdentifier();
    }
}
