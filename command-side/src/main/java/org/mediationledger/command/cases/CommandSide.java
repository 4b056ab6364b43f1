package org.mediationledger.command.cases;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;

/** Registers the command side with Axon. */
public final class CommandSide {

    private CommandSide() {}

    /** Adds the case; its meetings and certificates are reached through it. {@link CaseServices} must be injectable. */
    public static void configure(Configurer configurer, Appenders appenders) {
        AggregateConfigurer<Case> cases = AggregateConfigurer.defaultConfiguration(Case.class)
                .configureCommandTargetResolver(configuration -> new CaseOfCommand());
        configurer.configureAggregate(
                switch (appenders) {
                    case THIS_PROCESS_ALONE -> cases.configureCache(configuration -> new RecentCases());
                    case SEVERAL_PROCESSES -> cases;
                });
    }
}
