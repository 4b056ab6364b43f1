package org.mediationledger.launcher.erasure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has erasures carried out by every process that follows the events: each destroys what is left, and one is enough. */
@Configuration(proxyBeanMethods = false)
public class ErasureWiring {

    /** How far it has read is forgotten with the process, so that each start reads from the first event. */
    @Bean
    ConfigurerModule erasureProcessor() {
        return configurer -> configurer.eventProcessing(processing -> processing.registerTokenStore(
                WhenPersonalDataErasedThenDestroyKeys.GROUP, configuration -> new InMemoryTokenStore()));
    }

    @Bean
    ErasureFigures erasures(MeterRegistry registry) {
        return new ErasureFigures(registry);
    }

    @Bean
    WhenPersonalDataErasedThenDestroyKeys whenPersonalDataErasedThenDestroyKeys(
            KeyVault vault, PersonIndex people, ObjectProvider<Erasures> told, ErasureFigures figures, Clock clock) {
        return new WhenPersonalDataErasedThenDestroyKeys(
                vault, people, told.orderedStream().toList(), figures, clock.instant());
    }

    /** Whether events of a group that fail are repeated until they succeed, rather than parked: no erasure may be passed by. */
    public static boolean neverParks(String group) {
        return group.equals(WhenPersonalDataErasedThenDestroyKeys.GROUP);
    }
}
