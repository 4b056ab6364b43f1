package org.mediationledger.launcher.sweep;

import java.time.Clock;
import java.util.List;
import org.mediationledger.statute.Editions;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.desk.Enquiry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a process does by itself at the edge. */
@Configuration(proxyBeanMethods = false)
public class SweepWiring {

    @Bean
    DailySweep dailySweep(Clock clock, Enquiry enquiry, Desk desk) {
        return new DailySweep(
                clock,
                List.of(
                        new WhenCalendarChangedThenRestateDates(enquiry, desk, Editions.inForce()),
                        new WhenAuthorityLapsedThenEndAccess(enquiry, desk)));
    }

    @Bean
    SweepTimer sweepTimer(DailySweep sweep) {
        return new SweepTimer(sweep);
    }
}
