package org.mediationledger.web.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.mediationledger.web.desk.BusSilence;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.desk.RecentVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets up the one desk of the process. */
@Configuration(proxyBeanMethods = false)
class Exchange implements WebMvcConfigurer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration RECENT = Duration.ofSeconds(30);
    private static final int MOST_RECENT = 1_000;

    private final IdSource ids;

    Exchange(IdSource ids) {
        this.ids = ids;
    }

    @Bean
    static RecentVersions recentVersions() {
        return new RecentVersions(System::nanoTime, RECENT, MOST_RECENT);
    }

    @Bean
    static Desk desk(
            CommandGateway gateway, RecentVersions recent, MeterRegistry meters, ObjectProvider<BusSilence> silence) {
        return new Desk(gateway, recent, meters, PATIENCE, silence.getIfAvailable(() -> BusSilence.NEVER));
    }

    @Bean
    static Enquiry enquiry(QueryGateway gateway, RecentVersions recent, ObjectProvider<BusSilence> silence) {
        return new Enquiry(gateway, recent, PATIENCE, silence.getIfAvailable(() -> BusSilence.NEVER));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SubmissionArgument(ids));
    }
}
