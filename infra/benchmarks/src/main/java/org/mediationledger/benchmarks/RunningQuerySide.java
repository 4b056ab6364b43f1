package org.mediationledger.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.InMemorySequencedDeadLetterQueue;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.query.QuerySide;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.ByCase;
import org.mediationledger.query.view.FlushingTokenStore;
import org.mediationledger.query.view.ViewKeeping;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The query side as the launcher composes it for embedded stores: the query side's own components, and the launcher's
 * processors, which start to replay at once.
 */
final class RunningQuerySide implements AutoCloseable {

    private static final int BATCH = 500;
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(1);

    private final AnnotationConfigApplicationContext components;
    private final Configuration configuration;
    private final List<String> views = new ArrayList<>();

    private RunningQuerySide(SqliteEventStore store, MongoDatabase database) {
        components = components(store, database);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> LedgerSerializers.GENERAL)
                .configureMessageSerializer(configuration -> LedgerSerializers.GENERAL)
                .configureEventSerializer(configuration -> LedgerSerializers.EVENTS)
                .configureEmbeddedEventStore(configuration -> store.engine())
                .registerComponent(TokenStore.class, configuration -> tokens(database));
        process(configurer.eventProcessing(), store);
        configuration = configurer.buildConfiguration();
        configuration.start();
    }

    static RunningQuerySide over(SqliteEventStore store, MongoDatabase database) {
        return new RunningQuerySide(store, database);
    }

    /** Returns when every view has seen the event at that position. */
    void awaitAll(long position) {
        ViewProgress progress = components.getBean(ViewProgress.class);
        while (views.stream().anyMatch(view -> progress.of(view).applied() < position)) {
            LockSupport.parkNanos(GLANCE);
        }
    }

    @Override
    public void close() {
        configuration.shutdown();
        components.close();
    }

    private static AnnotationConfigApplicationContext components(SqliteEventStore store, MongoDatabase database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(RecordedEvents.class, () -> new OnlyTheHead(store.events()));
        context.registerBean(Directory.class, Directories::demo);
        context.registerBean(ViewKeeping.class, () -> ViewKeeping.REBUILT_AT_START);
        context.register(QuerySide.class);
        context.refresh();
        return context;
    }

    private TokenStore tokens(MongoDatabase database) {
        return new FlushingTokenStore(
                MongoTokenStore.builder()
                        .mongoTemplate(DefaultMongoTemplate.builder()
                                .mongoDatabase(database)
                                .build())
                        .serializer(LedgerSerializers.GENERAL)
                        .transactionManager(NoTransactionManager.instance())
                        .build(),
                components.getBean(ViewProgress.class));
    }

    private void process(EventProcessingConfigurer processing, SqliteEventStore store) {
        processing
                .configureDefaultStreamableMessageSource(configuration -> store.source())
                .usingPooledStreamingEventProcessors((configuration, builder) -> builder.batchSize(BATCH)
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken)
                        .clock(SystemTime.clock()))
                .registerDefaultSequencingPolicy(configuration -> new ByCase())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDeadLetterQueueProvider(
                        group -> configuration -> InMemorySequencedDeadLetterQueue.<EventMessage<?>>defaultQueue());
        for (Object component :
                components.getBeansWithAnnotation(ProcessingGroup.class).values()) {
            views.add(component.getClass().getAnnotation(ProcessingGroup.class).value());
            processing.registerEventHandler(configuration -> component);
        }
    }
}
