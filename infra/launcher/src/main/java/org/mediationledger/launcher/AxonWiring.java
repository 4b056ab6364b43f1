package org.mediationledger.launcher;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mediationledger.command.api.CommandMetaData;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.command.cases.CaseServices;
import org.mediationledger.command.cases.CommandSide;
import org.mediationledger.command.guard.RefusalInterceptor;
import org.mediationledger.command.guard.RoleInterceptor;
import org.mediationledger.directory.Directory;
import org.mediationledger.launcher.json.CatalogueSerializer;
import org.mediationledger.launcher.json.LedgerJson;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.Side;
import org.mediationledger.query.asked.RightsInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What Axon is told, whatever the store. */
@Configuration(proxyBeanMethods = false)
class AxonWiring {

    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(LedgerJson::settle)
                .build();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return new CatalogueSerializer(serializer);
    }

    /** Each store is atomic by itself: an append is one transaction, a view's write one document. */
    @Bean
    TransactionManager transactionManager() {
        return NoTransactionManager.instance();
    }

    /** Who did it, and under which request, goes with every event. */
    @Bean
    CorrelationDataProvider actorOfTheEvent() {
        return new SimpleCorrelationDataProvider(
                CommandMetaData.ACCOUNT,
                CommandMetaData.ROLE,
                CommandMetaData.ORGANISATION,
                CommandMetaData.IDEMPOTENCY_KEY,
                CommandMetaData.BODY_HASH);
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CaseServices caseServices(EventStore events, Clock clock, Directory directory) {
        GenericEventMessage.clock = clock;
        return CaseServices.over(events, clock, directory);
    }

    @Bean
    ConfigurerModule commandSide(LedgerSettings settings, Appenders appenders) {
        return configurer -> {
            if (settings.runs(Side.COMMAND)) {
                CommandSide.configure(configurer, appenders);
                configurer.onInitialize(
                        configuration -> configuration.onStart(0, () -> guard(configuration.commandBus())));
            }
        };
    }

    @Bean
    ConfigurerModule querySide(LedgerSettings settings) {
        return configurer -> {
            if (settings.runs(Side.QUERY)) {
                configurer.onInitialize(configuration -> configuration.onStart(
                        0, () -> configuration.queryBus().registerHandlerInterceptor(new RightsInterceptor())));
            }
        };
    }

    private static void guard(CommandBus bus) {
        List.of(new RefusalInterceptor(), new RoleInterceptor()).forEach(bus::registerHandlerInterceptor);
    }
}
