package org.mediationledger.journeys.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.mediationledger.launcher.LedgerApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Everything in this process, in folders of its own that are gone when it is closed. */
final class EmbeddedLedger implements RunningLedger, AutoCloseable {

    private final JourneyClock clock;
    private final Path folders;
    private final ConfigurableApplicationContext application;

    private EmbeddedLedger(JourneyClock clock, Path folders, ConfigurableApplicationContext application) {
        this.clock = clock;
        this.folders = folders;
        this.application = application;
    }

    static EmbeddedLedger start() {
        try {
            Path folders = Files.createTempDirectory("journeys");
            JourneyClock clock = new JourneyClock();
            return new EmbeddedLedger(
                    clock,
                    folders,
                    new SpringApplicationBuilder(LedgerApplication.class)
                            .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                            .properties(
                                    "ledger.kind=DEMO",
                                    "ledger.data=" + folders.resolve("data"),
                                    "ledger.secrets=" + folders.resolve("secrets"),
                                    "server.port=0")
                            .run());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public URI address() {
        return Listening.of(application);
    }

    @Override
    public void setClock(Instant now) {
        clock.set(now);
    }

    @Override
    public void close() throws IOException {
        application.close();
        FileSystemUtils.deleteRecursively(folders);
    }
}
