package org.mediationledger.launcher.post;

import org.mediationledger.launcher.erasure.Erasures;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.sealing.KeyVault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has certificates erased by every process that carries erasures out. */
@Configuration(proxyBeanMethods = false)
public class PaperErasure {

    @Bean
    Erasures papersOfErased(RecordedEvents recorded, KeyVault vault) {
        return new PapersOfErased(recorded, vault);
    }
}
