package org.mediationledger.launcher;

import java.time.Clock;
import org.mediationledger.launcher.demo.Desks;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.intake.IntakeDesk;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.work.WorkDesk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What a demo has beside the ledger itself: a clock that its caseload puts forward, and the desks that it goes to. */
@Configuration(proxyBeanMethods = false)
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

    @Bean
    @Lazy
    Desks desks(
            IntakeDesk intake,
            DecisionDesk decision,
            ChoiceDesk choice,
            ArrangementDesk arrangement,
            MeetingDesk meeting,
            ConclusionDesk conclusion,
            CertificateDesk certificate,
            AftermathDesk aftermath,
            CorrectionDesk correction,
            AccessDesk access,
            ConfidenceDesk confidence,
            WorkDesk work,
            Desk desk) {
        return new Desks(
                intake,
                decision,
                choice,
                arrangement,
                meeting,
                conclusion,
                certificate,
                aftermath,
                correction,
                access,
                confidence,
                work,
                desk);
    }
}
