package org.mediationledger.journeys.kit;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.mediationledger.launcher.LedgerApplication;
import org.mediationledger.log.EvidenceLog;
import org.mediationledger.log.LogStopped;
import org.mediationledger.log.LogUnreachable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Everything in this process. */
public final class EmbeddedLedger implements RunningLedger, AutoCloseable {

    private final JourneyClock clock;
    private final ConfigurableApplicationContext application;

    private EmbeddedLedger(JourneyClock clock, ConfigurableApplicationContext application) {
        this.clock = clock;
        this.application = application;
    }

    /**
     * Over two folders below that one, made where they are missing.
     *
     * @param further arguments
     */
    public static EmbeddedLedger over(Path folder, String... further) {
        JourneyClock clock = new JourneyClock();
        return new EmbeddedLedger(
                clock,
                new SpringApplicationBuilder(LedgerApplication.class)
                        .initializers(clock)
                        .run(Stream.concat(
                                        Stream.of(
                                                "--ledger.kind=DEMO",
                                                "--ledger.data=" + folder.resolve("data"),
                                                "--ledger.secrets=" + folder.resolve("secrets"),
                                                "--server.port=0"),
                                        Arrays.stream(further))
                                .toArray(String[]::new)));
    }

    @Override
    public URI address() {
        return Listening.of(application);
    }

    /** Days pass at once here, but not while an event waits for the log: what is entered after it may not be of a later day. */
    @Override
    public void setClock(Instant now) {
        EvidenceLog log = part(EvidenceLog.class);
        synchronized (log) {
            try {
                log.sequence();
            } catch (LogStopped | LogUnreachable standing) {
                // nothing else is entered either
            }
            clock.set(now);
        }
    }

    /** A part of the application. */
    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }
}
