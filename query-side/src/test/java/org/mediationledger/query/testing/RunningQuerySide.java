package org.mediationledger.query.testing;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.query.QuerySide;
import org.mediationledger.query.asked.LedgerQuery;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.asked.RightsInterceptor;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.FlushingTokenStore;
import org.mediationledger.query.view.Patience;
import org.mediationledger.query.view.ViewKeeping;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The whole query side over a journal: its real wiring, its real handlers, a processor that batches as Axon's does. */
public final class RunningQuerySide implements AutoCloseable {

    private static final Directory DIRECTORY = Directories.demo();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SettableClock clock = new SettableClock(Journal.START.plus(Duration.ofDays(1)));
    private final Journal journal;
    private final SimpleQueryBus bus = SimpleQueryBus.builder().build();
    private final Map<String, List<EventMessageHandler>> projections = new LinkedHashMap<>();
    private final Map<String, Long> next = new LinkedHashMap<>();
    private final FlushingTokenStore tokens;

    public RunningQuerySide(MongoDatabase database, Journal journal) {
        this.journal = journal;
        context.registerBean(MongoDatabase.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(RecordedEvents.class, () -> journal);
        context.registerBean(Directory.class, () -> DIRECTORY);
        context.registerBean(ViewKeeping.class, () -> ViewKeeping.REBUILT_AT_START);
        context.registerBean(Patience.class, () -> new Patience(Duration.ofMillis(20)));
        context.register(QuerySide.class);
        context.refresh();
        tokens = new FlushingTokenStore(new InMemoryTokenStore(), context.getBean(ViewProgress.class));
        bus.registerHandlerInterceptor(new RightsInterceptor());
        for (String name : context.getBeanDefinitionNames()) {
            Object bean = context.getBean(name);
            new AnnotationQueryHandlerAdapter<>(bean).subscribe(bus);
            ProcessingGroup group = bean.getClass().getAnnotation(ProcessingGroup.class);
            if (group != null) {
                projections
                        .computeIfAbsent(group.value(), unknown -> new ArrayList<>())
                        .add(new AnnotationEventHandlerAdapter(bean));
            }
        }
        for (String group : projections.keySet()) {
            next.put(group, 0L);
            tokens.initializeTokenSegments(group, 1);
            tokens.fetchToken(group, 0);
        }
    }

    public SettableClock clock() {
        return clock;
    }

    public List<String> groups() {
        return List.copyOf(projections.keySet());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Lets every view see what the journal has. */
    public void catchUp(int batch) {
        groups().forEach(group -> catchUp(group, batch));
    }

    /** Lets one view see what the journal has. */
    public void catchUp(String group, int batch) {
        List<RecordedEvent> all = journal.all();
        int from = Math.toIntExact(next.getOrDefault(group, 0L));
        for (int start = from; start < all.size(); start += batch) {
            process(group, all.subList(start, Math.min(start + batch, all.size())));
        }
        next.put(group, (long) all.size());
    }

    /** Hands a view these events, as one batch. */
    public void process(String group, List<RecordedEvent> events) {
        List<EventMessageHandler> handlers = requireNonNull(projections.get(group));
        BatchingUnitOfWork<TrackedEventMessage<?>> unit = new BatchingUnitOfWork<>(events.stream()
                .<TrackedEventMessage<?>>map(RunningQuerySide::message)
                .toList());
        GlobalSequenceTrackingToken token =
                new GlobalSequenceTrackingToken(events.getLast().position());
        unit.onPrepareCommit(ready -> tokens.storeToken(token, group, 0));
        var result = unit.executeWithResult(() -> handled(unit.getMessage(), handlers));
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    /** As a processor does: every component of its group is told of every event. */
    private static boolean handled(TrackedEventMessage<?> message, List<EventMessageHandler> handlers)
            throws Exception {
        for (EventMessageHandler handler : handlers) {
            handler.handle(message);
        }
        return true;
    }

    /** Asks. */
    @SuppressWarnings("unchecked")
    public <A> A ask(LedgerQuery<A> query) {
        Class<A> answer = (Class<A>) query.refused(QueryRefusal.NOT_FOUND).getClass();
        try {
            var response = bus.query(new GenericQueryMessage<>(query, ResponseTypes.instanceOf(answer)))
                    .get(20, TimeUnit.SECONDS);
            if (response.isExceptional()) {
                throw new AssertionError(response.exceptionResult());
            }
            return response.getPayload();
        } catch (ExecutionException | InterruptedException | TimeoutException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** An event as a processor gets it from the store. */
    public static TrackedEventMessage<?> message(RecordedEvent recorded) {
        MetaData data = MetaData.emptyInstance();
        if (recorded.by().account() != null) {
            data = data.and("account", recorded.by().account());
        }
        if (recorded.by().role() != null) {
            data = data.and("role", recorded.by().role());
        }
        if (recorded.by().organisation() != null) {
            data = data.and("organisation", recorded.by().organisation());
        }
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(recorded.position()),
                new GenericDomainEventMessage<>(
                        "type",
                        recorded.aggregateId(),
                        recorded.sequence(),
                        recorded.event(),
                        data,
                        recorded.eventId().toString(),
                        recorded.recordedAt()));
    }

    @Override
    public void close() {
        context.close();
    }
}
