package org.mediationledger.launcher.erasure;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
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

    /** Where the store tells them at once, earlier erasures are carried out before anything is served. */
    @Bean
    KeyDestruction keyDestruction(
            KeyVault vault,
            PersonIndex people,
            ErasureFigures figures,
            ObjectProvider<ErasedKeyMemory> memory,
            ObjectProvider<EarlierErasures> earlier) {
        KeyDestruction destruction =
                new KeyDestruction(vault, people, memory.getIfAvailable(() -> ErasedKeyMemory.NONE), figures);
        EarlierErasures ordered = earlier.getIfAvailable();
        destruction.carryOutAgain(ordered == null ? List.of() : ordered.all());
        destruction.carryOutWhatIsRemembered();
        return destruction;
    }

    @Bean
    WhenPersonalDataErasedThenDestroyKeys whenPersonalDataErasedThenDestroyKeys(
            KeyDestruction destruction, ObjectProvider<Erasures> told, Clock clock) {
        return new WhenPersonalDataErasedThenDestroyKeys(
                destruction, told.orderedStream().toList(), clock.instant());
    }

    /** Whether events of a group that fail are repeated until they succeed, rather than parked: no erasure may be passed by. */
    public static boolean neverParks(String group) {
        return group.equals(WhenPersonalDataErasedThenDestroyKeys.GROUP);
    }
}
