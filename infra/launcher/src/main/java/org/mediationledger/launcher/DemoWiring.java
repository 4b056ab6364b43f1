package org.mediationledger.launcher;

import java.time.Clock;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.SystemTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a demo has beside the ledger itself: a clock that its caseload puts forward, and the desks that it goes to. */
@Configuration(proxyBeanMethods = false)
@Import(DemoDeskWiring.class)
@ConditionalOnProperty(name = "ledger.kind", havingValue = "DEMO")
class DemoWiring {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    SettableClock demoClock(LedgerSettings settings) {
        Clock system = SystemTime.clock();
        SettableClock clock = SettableClock.standingAt(
                settings.caseloadFrom() == null ? system.instant() : settings.caseloadFrom(), system);
        if (settings.caseloadFrom() == null) {
            clock.release();
        }
        return clock;
    }
}
