package org.mediationledger.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.launcher.json.JsonEventCodec;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where time, chance, reference data and seals come from. */
@Configuration(proxyBeanMethods = false)
class EdgeSources {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return SystemTime.clock();
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    Directory directory(LedgerSettings settings) {
        if (settings.demo()) {
            return Directories.demo();
        }
        try {
            return settings.directory() == null ? Directories.england() : Directories.read(settings.directory());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Bean
    EventCodec eventCodec() {
        return new JsonEventCodec();
    }

    @Bean
    Sealer sealer(LedgerSettings settings, KeyVault vault, SecureRandom random) {
        return new Sealer(settings.origin(), vault, random);
    }

    @Bean
    DocumentBytes documentBytes(LedgerSettings settings, KeyVault vault, Blobs blobs) {
        return new DocumentBytes(settings.origin(), vault, blobs);
    }

    @Bean
    Opener opener(LedgerSettings settings, KeyVault vault) {
        return new Opener(settings.origin(), vault);
    }
}
