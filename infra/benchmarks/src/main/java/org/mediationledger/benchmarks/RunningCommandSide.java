package org.mediationledger.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.api.IntakeCommand;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.command.cases.CaseServices;
import org.mediationledger.command.cases.CommandSide;
import org.mediationledger.command.guard.RefusalInterceptor;
import org.mediationledger.command.guard.RoleInterceptor;
import org.mediationledger.directory.Directories;

/** The command side as the launcher composes it, without Spring: the same bus, interceptors, serializers and metadata. */
final class RunningCommandSide implements AutoCloseable {

    /** As long as the base64url of the SHA-256 that the edge makes. */
    private static final String BODY_HASH = "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg";

    private final Configuration configuration;

    private RunningCommandSide(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Over an engine that nobody else appends to, and with recent cases kept accordingly. */
    static RunningCommandSide over(EventStorageEngine engine) {
        return over(engine, Appenders.THIS_PROCESS_ALONE);
    }

    static RunningCommandSide over(EventStorageEngine engine, Appenders appenders) {
        Clock clock = clock();
        GenericEventMessage.clock = clock;
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(configuration -> LedgerSerializers.GENERAL)
                .configureMessageSerializer(configuration -> LedgerSerializers.GENERAL)
                .configureEventSerializer(configuration -> LedgerSerializers.EVENTS)
                .configureCorrelationDataProviders(configuration -> List.of(
                        new SimpleCorrelationDataProvider(
                                CommandMetaData.ACCOUNT,
                                CommandMetaData.ROLE,
                                CommandMetaData.ORGANISATION,
                                CommandMetaData.IDEMPOTENCY_KEY,
                                CommandMetaData.BODY_HASH),
                        new MessageOriginProvider()))
                .configureEmbeddedEventStore(configuration -> engine)
                .registerComponent(
                        CaseServices.class,
                        configuration -> CaseServices.over(configuration.eventStore(), clock, Directories.demo()));
        CommandSide.configure(configurer, appenders);
        Configuration configuration = configurer.buildConfiguration();
        configuration.start();
        configuration.commandBus().registerHandlerInterceptor(new RefusalInterceptor());
        configuration.commandBus().registerHandlerInterceptor(new RoleInterceptor());
        return new RunningCommandSide(configuration);
    }

    /** Sends a command under a key of its own and waits for its answer. */
    Receipt send(CaseCommand command) {
        CompletableFuture<Receipt> answer = configuration.commandGateway().send(addressed(command));
        return answer.join();
    }

    void sendAll(List<CaseCommand> commands) {
        commands.forEach(this::send);
    }

    @Override
    public void close() {
        configuration.shutdown();
    }

    private static CommandMessage<CaseCommand> addressed(CaseCommand command) {
        String name =
                command instanceof IntakeCommand.OpenCase ? IntakeCommand.OpenCase.class.getName() : CaseCommand.NAME;
        return new GenericCommandMessage<>(new GenericMessage<>(command, metaData()), name);
    }

    private static Map<String, String> metaData() {
        Map<String, String> metaData = new HashMap<>();
        metaData.put(CommandMetaData.ACCOUNT, Story.ADVISER.account().value());
        metaData.put(CommandMetaData.ROLE, Story.ADVISER.role().name());
        metaData.put(CommandMetaData.ORGANISATION, "together-trust");
        metaData.put(CommandMetaData.IDEMPOTENCY_KEY, UUID.randomUUID().toString());
        metaData.put(CommandMetaData.BODY_HASH, BODY_HASH);
        return metaData;
    }

    /** Ticks as the launcher's does, from noon of the story's last day. */
    private static Clock clock() {
        Clock system = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        return Clock.offset(
                system,
                Duration.between(
                        system.instant(), Story.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)));
    }
}
