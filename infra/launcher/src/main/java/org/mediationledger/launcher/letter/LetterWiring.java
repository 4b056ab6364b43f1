package org.mediationledger.launcher.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.jspecify.annotations.Nullable;
import org.mediationledger.launcher.demo.SettableClock;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.Repeated;
import org.mediationledger.paper.dispatch.Dispatcher;
import org.mediationledger.paper.dispatch.FolderOutbox;
import org.mediationledger.paper.dispatch.FolderPostal;
import org.mediationledger.paper.dispatch.MailServer;
import org.mediationledger.paper.dispatch.Outbox;
import org.mediationledger.paper.dispatch.Postal;
import org.mediationledger.paper.dispatch.Sender;
import org.mediationledger.paper.dispatch.SmtpOutbox;
import org.mediationledger.paper.letter.Address;
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

    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        Sender sender = new Sender(new Address.Email(settings.from()), new Address.Email(settings.returnPath()));
        return new Postman(
                letters,
                files,
                desk,
                new Routes(words, mailboxes(ledger, settings)),
                new Composer(words, settings),
                new Invitations(words, sender.from()),
                certificates,
                new Dispatcher(outbox(settings, sender, clock), postal(settings)),
                ids,
                settings,
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

    private static Outbox outbox(LetterSettings settings, Sender sender, Clock clock) {
        LetterSettings.@Nullable Smtp smtp = settings.smtp();
        return smtp == null
                ? new FolderOutbox(named(settings.folder()).resolve("mail"), sender, clock)
                : new SmtpOutbox(server(smtp), sender, clock);
    }

    private static Postal postal(LetterSettings settings) {
        Path folder = settings.post() == null ? named(settings.folder()).resolve("post") : settings.post();
        return new FolderPostal(folder);
    }

    private static MailServer server(LetterSettings.Smtp smtp) {
        return new MailServer(smtp.host(), smtp.port(), smtp.encryption(), PATIENCE, login(smtp), null);
    }

    private static MailServer.@Nullable Login login(LetterSettings.Smtp smtp) {
        String user = smtp.user();
        Path password = smtp.password();
        return user == null || password == null ? null : new MailServer.Login(user, read(password));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path named(@Nullable Path folder) {
        return Objects.requireNonNull(folder, "ledger.letters.post must be set beside ledger.letters.smtp");
    }
}
