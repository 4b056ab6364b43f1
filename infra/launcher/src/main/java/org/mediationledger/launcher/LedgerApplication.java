package org.mediationledger.launcher;

import org.mediationledger.launcher.embedded.EmbeddedStores;
import org.mediationledger.launcher.evidence.EvidenceWiring;
import org.mediationledger.launcher.server.ServerStores;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** The whole of a process: the sides that it runs over the stores that it is given. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(LedgerSettings.class)
@Import({
    DemoWiring.class,
    EdgeSources.class,
    AxonWiring.class,
    EmbeddedStores.class,
    ServerStores.class,
    Identity.class,
    EvidenceWiring.class,
    SideImports.class
})
public class LedgerApplication {}
