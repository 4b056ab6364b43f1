package org.mediationledger.launcher.sweep;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mediationledger.launcher.settings.Repeated;
import org.mediationledger.statute.Editions;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a process does by itself at the edge. */
@Configuration(proxyBeanMethods = false)
public class SweepWiring {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofMinutes(1);

    @Bean
    DailySweep dailySweep(Clock clock, Enquiry enquiry, Desk desk) {
        return new DailySweep(
                clock,
                List.of(
                        new WhenCalendarChangedThenRestateDates(enquiry, desk, Editions.inForce()),
                        new WhenAuthorityLapsedThenEndAccess(enquiry, desk)));
    }

    /** Looks whether a day is to be swept. */
    @Bean
    Repeated sweepTimer(DailySweep sweep) {
        return new Repeated("daily-sweep", FIRST, EVERY, sweep::sweep);
    }
}
