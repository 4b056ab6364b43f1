package org.mediationledger.launcher.letter;

import java.time.Clock;
import java.time.Duration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.folder.LedgerKind;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.Repeated;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.web.desk.Desk;
import org.mediationledger.web.letter.LetterDesk;
import org.mediationledger.web.letter.MessageIds;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.print.CertificateRoom;
import org.mediationledger.web.print.WholeFiles;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Letters of a ledger that is told how they leave. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
@Conditional(LettersOn.class)
public class LetterWiring {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** What is missing is told before anything else is done. */
    @Bean
    static BeanFactoryPostProcessor lettersAreToldWhole(Environment environment) {
        return beans -> {
            LetterSettings settings = Binder.get(environment).bindOrCreate("ledger.letters", LetterSettings.class);
            boolean demo = Binder.get(environment)
                    .bind("ledger.kind", LedgerKind.class)
                    .map(LedgerKind.DEMO::equals)
                    .orElse(false);
            Carriers.told(settings, Writer.told(settings, demo).sender(), SystemTime.clock());
        };
    }

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
        Writer writer = Writer.told(settings, ledger.demo());
        Envelopes envelopes = new Envelopes(
                new Routes(words, mailboxes(ledger, settings)),
                new Composer(words, writer.contact()),
                new Invitations(words, writer.sender().from()),
                (caseId, certificate) -> certificates.paper(caseId, certificate, 0),
                writer.address());
        return new Postman(
                letters, files, desk, envelopes, Carriers.told(settings, writer.sender(), clock), ids, recency, clock);
    }

    @Bean
    Repeated letterRound(CasesThatMoved moved, Postman postman, Recency recency, LetterSettings settings) {
        return new Repeated("letters", EVERY, EVERY, new LetterRound(moved, postman, recency, settings.again())::go);
    }

    /** Nobody reads what a demo sends; its bodies have an address each, of names that are kept free (RFC 2606). */
    private static Mailboxes mailboxes(LedgerSettings ledger, LetterSettings settings) {
        return ledger.demo()
                ? code -> settings.bodies().getOrDefault(code, "send." + code + "@bodies.example")
                : code -> settings.bodies().get(code);
    }
}
