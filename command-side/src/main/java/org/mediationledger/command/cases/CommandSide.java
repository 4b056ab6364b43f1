package org.mediationledger.command.cases;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Registers the command side with Axon. */
public final class CommandSide {

    private CommandSide() {}

    /** Adds the case; its meetings and certificates are reached through it. {@link CaseServices} must be injectable. */
    public static void configure(Configurer configurer) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(Case.class));
    }
}
