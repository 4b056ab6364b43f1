package org.mediationledger.launcher.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import org.mediationledger.digest.note.NoteSigner;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.log.LogSigners;
import org.mediationledger.witness.WitnessServer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A demo's witness, in a folder beside the data, on a free port of this machine: it shows how one works, and proves nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ledger.kind", havingValue = "DEMO")
@ConditionalOnBean(DataFolder.class)
class DemoWitness {

    @Bean(destroyMethod = "close")
    WitnessFolder demoWitnessFolder(DataFolder data, SecureRandom random) {
        return WitnessFolder.besideDemo(data.path(), random);
    }

    @Bean(destroyMethod = "close")
    WitnessServer demoWitnessServer(WitnessFolder folder, LogSigners signers) {
        try {
            return WitnessServer.start(
                    folder.witness(
                            signers.current().stream().map(NoteSigner::key).toList(), SystemTime.clock()),
                    0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Bean
    Witnesses demoWitnesses(WitnessFolder folder, WitnessServer server) {
        return new Witnesses(List.of(Witnesses.at(folder.key(), server.prefix())));
    }
}
