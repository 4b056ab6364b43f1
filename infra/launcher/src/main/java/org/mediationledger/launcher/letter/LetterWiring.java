package org.mediationledger.launcher.letter;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.Repeated;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.letter.LetterDesk;
import org.mediationledger.web.letter.MessageIds;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.print.CertificateRoom;
import org.mediationledger.web.print.WholeFiles;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Letters of a ledger that is told how they leave. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
@Conditional(LettersOn.class)
public class LetterWiring {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** How far it has read is forgotten with the process: each start looks for what a killed one left. */
    @Bean
    ConfigurerModule letterProcessor() {
        return configurer -> configurer.eventProcessing(processing ->
                processing.registerTokenStore(CasesThatMoved.GROUP, configuration -> new InMemoryTokenStore()));
    }

    @Bean
    Recency recency(Clock clock) {
        return new Recency(clock, () -> !(clock instanceof SettableClock demo) || demo.isReleased());
    }

    @Bean
    CasesThatMoved casesThatMoved(Recency recency) {
        return new CasesThatMoved(recency);
    }

    @Bean
    Postman postman(
            LetterDesk letters,
            WholeFiles files,
            Desk desk,
            Opening opening,
            CertificateRoom certificates,
            MessageIds ids,
            LedgerSettings ledger,
            LetterSettings settings,
            Recency recency,
            Clock clock) {
        Words words = new Words(opening);
        Writer writer = ledger.demo() ? Writer.ofDemo(settings) : Writer.inEarnest(settings);
        return new Postman(
                letters,
                files,
                desk,
                new Routes(words, mailboxes(ledger, settings)),
                new Composer(words, writer.contact()),
                new Invitations(words, writer.sender().from()),
                certificates,
                Carriers.told(settings, writer.sender(), clock),
                ids,
                writer.address(),
                recency,
                clock);
    }

    @Bean
    Repeated letterRound(CasesThatMoved moved, Postman postman, Recency recency) {
        return new Repeated("letters", EVERY, EVERY, new LetterRound(moved, postman, recency)::go);
    }

    /** Nobody reads what a demo sends; its bodies have an address each, of names that are kept free (RFC 2606). */
    private static Mailboxes mailboxes(LedgerSettings ledger, LetterSettings settings) {
        return ledger.demo()
                ? code -> settings.bodies().getOrDefault(code, "send." + code + "@bodies.example")
                : code -> settings.bodies().get(code);
    }
}
