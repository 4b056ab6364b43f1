package org.mediationledger.query.testing;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.ByCase;

/** A pooled processor of Axon's with a queue for dead letters, over a journal. */
public final class Processors implements AutoCloseable {

    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final InMemorySequencedDeadLetterQueue<EventMessage<?>> parked =
            InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder().build();
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
    private final PooledStreamingEventProcessor processor;

    /** Publishes what the journal has, and then starts the processor. */
    public Processors(String group, Object projection, TokenStore tokens, Journal journal, int batch) {
        journal.all().forEach(recorded -> store.publish((DomainEventMessage<?>) plain(recorded)));
        processor = PooledStreamingEventProcessor.builder()
                .name(group)
                .eventHandlerInvoker(DeadLetteringEventHandlerInvoker.builder()
                        .eventHandlers(projection)
                        .sequencingPolicy(new ByCase())
                        .queue(parked)
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .batchSize(batch)
                .build();
        processor.start();
    }

    /** How many sequences are parked. */
    public long parkedCases() {
        return parked.amountOfSequences();
    }

    /** How many events of a case are parked. */
    public long parkedEvents(Object caseId) {
        return parked.sequenceSize(caseId.toString());
    }

    @Override
    public void close() {
        processor.shutDown();
        workers.shutdownNow();
        store.shutDown();
    }

    private static DomainEventMessage<?> plain(RecordedEvent recorded) {
        return (DomainEventMessage<?>) RunningQuerySide.message(recorded);
    }
}
