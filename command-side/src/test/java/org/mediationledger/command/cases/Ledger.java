package org.mediationledger.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.api.Refusal;
import org.mediationledger.command.api.RefusalCode;
import org.mediationledger.command.example.Ask;
import org.mediationledger.command.example.ClockChanges;
import org.mediationledger.command.example.Names;
import org.mediationledger.command.guard.RefusalInterceptor;
import org.mediationledger.command.guard.RoleInterceptor;
import org.mediationledger.events.Clocks;
import org.mediationledger.events.LedgerEvent;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.statute.StatutoryDate;

/** The whole command side over an event store in memory, on a clock that is set by hand. */
final class Ledger implements AutoCloseable {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime NOON = LocalTime.NOON;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final UniqueInMemory storage = new UniqueInMemory();
    private final Configuration axon;
    private int requests;

    private Ledger(String today, Appenders appenders) {
        today(today);
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(config -> storage)
                .configureCorrelationDataProviders(config -> List.of(new SimpleCorrelationDataProvider(
                        CommandMetaData.ACCOUNT,
                        CommandMetaData.ROLE,
                        CommandMetaData.ORGANISATION,
                        CommandMetaData.IDEMPOTENCY_KEY,
                        CommandMetaData.BODY_HASH)))
                .registerComponent(
                        CaseServices.class,
                        config -> CaseServices.over(config.eventStore(), new SetClock(now), Story.DIRECTORY));
        CommandSide.configure(configurer, appenders);
        axon = configurer.start();
        CommandBus bus = axon.commandBus();
        bus.registerHandlerInterceptor(new RefusalInterceptor());
        bus.registerHandlerInterceptor(new RoleInterceptor());
    }

    /** An empty ledger on the noon of a day. */
    static Ledger on(String today) {
        return new Ledger(today, Appenders.THIS_PROCESS_ALONE);
    }

    /** Likewise, where other processes append to the same store. */
    static Ledger amongOthersOn(String today) {
        return new Ledger(today, Appenders.SEVERAL_PROCESSES);
    }

    /** The clock now shows noon of that day, in England. */
    Ledger today(String day) {
        now.set(LocalDate.parse(day).atTime(NOON).atZone(ENGLAND).toInstant());
        return this;
    }

    /** Asks as an adviser of the case's provider, with a key of its own; it must be accepted. */
    Receipt accepts(Ask ask) {
        requests++;
        return accepts(ask, Request.of("request " + requests));
    }

    Receipt accepts(Ask ask, Request request) {
        CommandResultMessage<? extends Receipt> answer = dispatch(ask.command(), request);
        if (answer.isExceptional()) {
            throw new AssertionError("not accepted", answer.exceptionResult());
        }
        return answer.getPayload();
    }

    /** Asks likewise; it must be refused, and nothing change. */
    Refusal refuses(Ask ask) {
        requests++;
        return refuses(ask, Request.of("request " + requests));
    }

    Refusal refuses(Ask ask, Request request) {
        List<LedgerEvent> before = events();
        CommandResultMessage<? extends Receipt> answer = dispatch(ask.command(), request);
        assertThat(events()).as("nothing changes").isEqualTo(before);
        assertThat(answer.exceptionResult()).isInstanceOf(CommandExecutionException.class);
        return answer.<Refusal>exceptionDetails().orElseThrow();
    }

    /** Asks likewise; the store fails, and nothing changes. */
    void failsToStore(Ask ask) {
        requests++;
        List<LedgerEvent> before = events();
        storage.failing(true);
        CommandResultMessage<? extends Receipt> answer = dispatch(ask.command(), Request.of("request " + requests));
        storage.failing(false);
        assertThat(answer.isExceptional()).isTrue();
        assertThat(events()).as("nothing changes").isEqualTo(before);
    }

    /** What would come of it: why it would be refused, or nothing where it would be accepted. Nothing changes. */
    Optional<Refusal> tries(Ask ask, Request request) {
        storage.failing(true);
        CommandResultMessage<? extends Receipt> answer = dispatch(ask.command(), request);
        storage.failing(false);
        Optional<Refusal> refusal = answer.exceptionDetails();
        if (refusal.isEmpty()) {
            assertThat(answer.exceptionResult())
                    .as("accepted, so that only the store stood in its way")
                    .isInstanceOf(EventStoreException.class);
        }
        return refusal;
    }

    /** Asks, and tells why it was refused, or nothing where it was accepted. */
    Optional<Refusal> asks(CaseCommand command, Request request) {
        CommandResultMessage<? extends Receipt> answer = dispatch(command, request);
        Optional<Refusal> refusal = answer.exceptionDetails();
        if (refusal.isEmpty() && answer.isExceptional()) {
            throw new AssertionError("neither accepted nor refused", answer.exceptionResult());
        }
        return refusal;
    }

    void refuses(RefusalCode code, Ask ask) {
        assertThat(refuses(ask).code()).isEqualTo(code);
    }

    private CommandResultMessage<? extends Receipt> dispatch(CaseCommand command, Request request) {
        FutureCallback<CaseCommand, Receipt> answer = new FutureCallback<>();
        axon.commandBus().dispatch(request.of(command), answer);
        return answer.getResult();
    }

    /** Every event of the ledger, in the order of the store. */
    List<LedgerEvent> events() {
        return stored().map(message -> (LedgerEvent) message.getPayload()).toList();
    }

    Stream<? extends DomainEventMessage<?>> stored() {
        return storage.readEvents(null, false).map(message -> (DomainEventMessage<?>) message);
    }

    /** The only event of that kind. */
    <E extends LedgerEvent> E the(Class<E> kind) {
        List<E> all = all(kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    <E extends LedgerEvent> List<E> all(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The id of the newest event of that kind, as a timeline shows it. */
    UUID entry(Class<? extends LedgerEvent> kind) {
        return newest(kind).orElseThrow();
    }

    /** Likewise, where there is one. */
    Optional<UUID> newest(Class<? extends LedgerEvent> kind) {
        return stored().filter(message -> kind.isInstance(message.getPayload()))
                .reduce((first, second) -> second)
                .map(message -> UUID.fromString(message.getIdentifier()));
    }

    /** What the events since a number of them did to clocks, in words. */
    List<String> changesSince(int events) {
        return events().stream()
                .skip(events)
                .flatMap(event -> ClockChanges.of(ClockChanges.carriedBy((Record) event)).stream())
                .toList();
    }

    /** What the newest command does to clocks. */
    List<String> changing(Ask ask) {
        int before = events().size();
        accepts(ask);
        return changesSince(before);
    }

    /** The days on which running clocks end, as somebody knows them who has seen the events and nothing else. */
    Map<String, String> running() {
        Map<String, String> days = new TreeMap<>();
        dates().forEach((clock, date) -> days.put(clock, date.dueOn().toString()));
        return days;
    }

    /** The running clocks, known likewise. */
    Map<String, StatutoryDate> dates() {
        Replay replay = new Replay();
        events().forEach(event -> replay.see(ClockChanges.carriedBy((Record) event)));
        return replay.running();
    }

    Configuration axon() {
        return axon;
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    /** Replays what events say about clocks, as a view does. */
    static final class Replay {

        private final Map<String, StatutoryDate> running = new HashMap<>();

        void see(Clocks clocks) {
            clocks.restated().forEach(moved -> running.replace(moved.clock(), moved.now()));
            clocks.started().forEach(started -> running.put(started.clock(), started.date()));
            clocks.stopped().forEach(stopped -> running.remove(stopped.clock()));
        }

        Map<String, StatutoryDate> running() {
            return running;
        }
    }

    /** Who asks, under which key, with which body, knowing which version. */
    record Request(
            String account,
            Role role,
            @Nullable String organisation,
            String key,
            String bodyHash,
            @Nullable Long expectedVersion) {

        static Request of(String key) {
            return new Request("adviser", Role.ADVISER, Names.TOGETHER_TRUST.toString(), key, "body of " + key, null);
        }

        Request as(Role other, @Nullable String theirs) {
            return new Request(account, other, theirs, key, bodyHash, expectedVersion);
        }

        Request by(AccountId other) {
            return new Request(other.value(), role, organisation, key, bodyHash, expectedVersion);
        }

        Request withBody(String other) {
            return new Request(account, role, organisation, key, other, expectedVersion);
        }

        Request knowing(long version) {
            return new Request(account, role, organisation, key, bodyHash, version);
        }

        Map<String, String> metaData() {
            Map<String, String> all = new HashMap<>(Map.of(
                    CommandMetaData.ACCOUNT, account,
                    CommandMetaData.ROLE, role.name(),
                    CommandMetaData.IDEMPOTENCY_KEY, key,
                    CommandMetaData.BODY_HASH, bodyHash));
            if (organisation != null) {
                all.put(CommandMetaData.ORGANISATION, organisation);
            }
            if (expectedVersion != null) {
                all.put(CommandMetaData.EXPECTED_VERSION, expectedVersion.toString());
            }
            return all;
        }

        /** The command as the edge sends it. */
        CommandMessage<CaseCommand> of(CaseCommand command) {
            CommandMessage<CaseCommand> plain = GenericCommandMessage.asCommandMessage(command);
            return (command instanceof IntakeCommand.OpenCase
                            ? plain
                            : new GenericCommandMessage<>(plain, CaseCommand.NAME))
                    .andMetaData(metaData());
        }
    }

    /** A clock that shows what it was last set to. */
    private static final class SetClock extends Clock {

        private final AtomicReference<Instant> now;

        private SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ENGLAND;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("nobody asks for it");
        }

        @Override
        public Instant instant() {
            return Objects.requireNonNull(now.get());
        }
    }
}
