package org.mediationledger.launcher.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.paper.signing.DocumentSigner;
import org.mediationledger.paper.signing.LocalAuthority;
import org.mediationledger.paper.signing.PadesSigner;
import org.mediationledger.paper.signing.RemoteTimeStamps;
import org.mediationledger.paper.signing.SigningKey;
import org.mediationledger.web.letter.MessageIds;
import org.mediationledger.web.print.CertificateCases;
import org.mediationledger.web.print.Press;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** What certificates are printed with. Made when the first one is, so that no start waits for it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PaperSettings.class)
public class PressWiring {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Bean
    PaperSecrets paperSecrets(SecretsFolder secrets) {
        return new PaperSecrets(secrets);
    }

    /** What is missing is told at the start, not by the first certificate. A demo that is told nothing makes all of it up. */
    @Bean
    static BeanFactoryPostProcessor paperIsToldWhole(Environment environment) {
        return beans -> {
            PaperSettings settings = Binder.get(environment).bindOrCreate("ledger.paper", PaperSettings.class);
            if (settings.isTold()) {
                settings.requireAll();
            }
        };
    }

    /** Under a key that somebody vouches for. */
    @Bean
    @Lazy
    @ConditionalOnProperty("ledger.paper.keys")
    Press press(PaperSettings settings, PaperSecrets secrets, SecureRandom random) {
        SigningKey key = SigningKey.inFile(settings.toKeys(), password(settings.toPassword()));
        return new Press(
                settings.toAddress(),
                settings.toContact(),
                new PadesSigner(
                        key,
                        new RemoteTimeStamps(HttpClient.newHttpClient(), settings.toTimeStamps(), PATIENCE, random)),
                secrets.checkTokens());
    }

    /** Under a key of the demo's own, which nobody else trusts. A signature bears the machine's time. */
    @Bean
    @Lazy
    @ConditionalOnProperty(name = "ledger.kind", havingValue = "DEMO")
    @ConditionalOnMissingBean(Press.class)
    Press demoPress(PaperSecrets secrets, Environment environment, SecureRandom random) {
        Clock machine = SystemTime.clock();
        LocalAuthority authority = LocalAuthority.inFile(
                secrets.authority(), secrets.authorityPassword(), Demo.ORGANISATION, machine, random);
        PadesSigner signer = new PadesSigner(authority.signer(), authority.timeStamps(machine, random));
        DocumentSigner now = (pdf, field, at) -> signer.sign(pdf, field, machine.instant());
        return new Press(Demo.address(environment), Demo.CONTACT, now, secrets.checkTokens());
    }

    /** Message-IDs of letters, by which what comes back is known. */
    @Bean
    MessageIds messageIds(PaperSecrets secrets, Environment environment) {
        String from = environment.getProperty("ledger.letters.from", "letters@mediation-ledger.example");
        return secrets.messageIds(from.substring(from.indexOf('@') + 1));
    }

    @Bean
    CertificateCases certificateCases(EventStore events) {
        return new StoredCertificates(events);
    }

    static char[] password(Path file) {
        try {
            return Files.readString(file).strip().toCharArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
