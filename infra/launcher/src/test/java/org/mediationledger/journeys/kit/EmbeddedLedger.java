package org.mediationledger.journeys.kit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.mediationledger.launcher.LedgerApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything in this process. */
public final class EmbeddedLedger implements RunningLedger, AutoCloseable {

    private final JourneyClock clock;
<<<<<<< HEAD
    private final Path folders;
    private final ConfigurableApplicationContext application;

    private EmbeddedLedger(JourneyClock clock, Path folders, ConfigurableApplicationContext application) {
=======
    private final ConfigurableApplicationContext application;

    private EmbeddedLedger(JourneyClock clock, ConfigurableApplicationContext application) {
>>>>>>> journeys
        this.clock = clock;
        this.application = application;
    }

<<<<<<< HEAD
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
=======
    /** Over two folders below that one, made where they are missing. */
    public static EmbeddedLedger over(Path folder) {
        JourneyClock clock = new JourneyClock();
        return new EmbeddedLedger(
                clock,
                new SpringApplicationBuilder(LedgerApplication.class)
                        .initializers(clock)
                        .run(
                                "--ledger.kind=DEMO",
                                "--ledger.data=" + folder.resolve("data"),
                                "--ledger.secrets=" + folder.resolve("secrets"),
                                "--server.port=0"));
>>>>>>> journeys
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
    public void close() {
        application.close();
    }
}
