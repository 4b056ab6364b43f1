package org.mediationledger.command.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Axon's events in memory, with what every durable store adds by a unique key: of an append that brings a second event
 * of one number to an aggregate, nothing is stored.
 */
final class UniqueInMemory extends InMemoryEventStorageEngine {

    private final Set<String> taken = new HashSet<>();
    private boolean failing;

    /** Whether it stores nothing, as a full disk. */
    void failing(boolean now) {
        failing = now;
    }

    @Override
    public synchronized void appendEvents(List<? extends EventMessage<?>> events) {
        if (failing) {
            throw new EventStoreException("the disk is full");
        }
        List<String> places = events.stream()
                .map(event -> (DomainEventMessage<?>) event)
                .map(event -> event.getAggregateIdentifier() + "/" + event.getSequenceNumber())
                .toList();
        if (places.stream().anyMatch(taken::contains)) {
            throw new ConcurrencyException("another event has that number");
        }
        super.appendEvents(events);
        taken.addAll(places);
    }
}
