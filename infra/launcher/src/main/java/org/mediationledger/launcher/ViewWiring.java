package org.mediationledger.launcher;

import com.mongodb.client.MongoDatabase;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.mediationledger.launcher.erasure.ErasureWiring;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.query.view.ByCase;
import org.mediationledger.query.view.FlushingTokenStore;
import org.mediationledger.query.view.ViewKeeping;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How events reach the views: in order within a case, in batches, a poisoned one parked with its case only. Segments are
 * claimed by the machine's time, wherever the ledger's clock stands. A new view starts at the first event with a plain token:
 * Axon's replay token, the default, can be written in Jackson 3 but not read again, and no view asks whether it replays.
 */
@Configuration(proxyBeanMethods = false)
class ViewWiring {

    private static final int BATCH = 500;
    private static final int MOST_PARKED_CASES = 100_000;

    @Bean
    MongoTemplate axonMongoTemplate(MongoDatabase database) {
        return DefaultMongoTemplate.builder().mongoDatabase(database).build();
    }

    @Bean
    TokenStore tokenStore(
            MongoTemplate mongo, Serializer serializer, TransactionManager transactions, ViewProgress progress) {
        return new FlushingTokenStore(
                MongoTokenStore.builder()
                        .mongoTemplate(mongo)
                        .serializer(serializer)
                        .transactionManager(transactions)
                        .build(),
                progress);
    }

    @Bean
    ConfigurerModule viewProcessors(
            ViewKeeping keeping, MongoTemplate mongo, Serializer serializer, TransactionManager transactions) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingPooledStreamingEventProcessors((configuration, builder) -> builder.batchSize(BATCH)
                        .initialSegmentCount(segments(keeping))
                        .initialToken(StreamableMessageSource::createTailToken)
                        .clock(SystemTime.clock()))
                .registerDefaultSequencingPolicy(configuration -> new ByCase())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDeadLetterQueueProvider(group -> ErasureWiring.neverParks(group)
                        ? null
                        : configuration -> parked(keeping, group, mongo, serializer, transactions)));
    }

    /** One thread a view is enough for one machine; several processes share the cases by segment. */
    private static int segments(ViewKeeping keeping) {
        return switch (keeping) {
            case REBUILT_AT_START -> 1;
            case DURABLE -> 8;
        };
    }

    /** What is parked lives and dies with the view that it is missing from. */
    private static SequencedDeadLetterQueue<EventMessage<?>> parked(
            ViewKeeping keeping,
            String group,
            MongoTemplate mongo,
            Serializer serializer,
            TransactionManager transactions) {
        return switch (keeping) {
            case REBUILT_AT_START ->
                InMemorySequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .maxSequences(MOST_PARKED_CASES)
                        .build();
            case DURABLE ->
                MongoSequencedDeadLetterQueue.<EventMessage<?>>builder()
                        .processingGroup(group)
                        .mongoTemplate(mongo)
                        .serializer(serializer)
                        .transactionManager(transactions)
                        .maxSequences(MOST_PARKED_CASES)
                        .build();
        };
    }
}
