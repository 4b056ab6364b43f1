package org.mediationledger.launcher;

import java.time.Clock;
import org.mediationledger.launcher.demo.ConductDesks;
import org.mediationledger.launcher.demo.Desks;
import org.mediationledger.launcher.demo.PeopleDesks;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.web.access.AccessDesk;
import org.mediationledger.web.aftermath.AftermathDesk;
import org.mediationledger.web.arrangement.ArrangementDesk;
import org.mediationledger.web.certificate.CertificateDesk;
import org.mediationledger.web.choice.ChoiceDesk;
import org.mediationledger.web.conclusion.AgreementDesk;
import org.mediationledger.web.conclusion.ConclusionDesk;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.consent.ConsentDesk;
import org.mediationledger.web.correction.CorrectionDesk;
import org.mediationledger.web.decision.DecisionDesk;
import org.mediationledger.web.delay.DelayDesk;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.ending.EndingDesk;
import org.mediationledger.web.expense.ExpenseDesk;
import org.mediationledger.web.holder.HolderDesk;
import org.mediationledger.web.intake.IntakeDesk;
import org.mediationledger.web.mediator.MediatorDesk;
import org.mediationledger.web.meeting.ConductDesk;
import org.mediationledger.web.meeting.MeetingDesk;
import org.mediationledger.web.need.NeedDesk;
import org.mediationledger.web.offer.OfferDesk;
import org.mediationledger.web.quality.QualityDesk;
import org.mediationledger.web.representative.RepresentativeDesk;
import org.mediationledger.web.safeguarding.SafeguardingDesk;
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
    ConductDesks conductDesks(
            ConductDesk meeting,
            EndingDesk ending,
            DelayDesk delay,
            AgreementDesk agreement,
            OfferDesk offer,
            ExpenseDesk expense) {
        return new ConductDesks(meeting, ending, delay, agreement, offer, expense);
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
            PeopleDesks people,
            HolderDesk holder,
            ConductDesks conduct,
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
                people,
                holder,
                conduct,
                work,
                desk);
    }

    @Bean
    @Lazy
    PeopleDesks peopleDesks(
            SafeguardingDesk safeguarding,
            MediatorDesk mediator,
            RepresentativeDesk representative,
            ConsentDesk consent,
            NeedDesk need,
            QualityDesk quality) {
        return new PeopleDesks(safeguarding, mediator, representative, consent, need, quality);
    }
}
