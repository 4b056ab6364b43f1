package org.mediationledger.journeys.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mediationledger.launcher.ForkedJvm;
import org.mediationledger.launcher.LedgerApplication;
import org.mediationledger.launcher.cli.Ledger;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Queries and web in this process, commands in another, over Axon Server and MongoDB. */
public final class ServerLedger implements RunningLedger, AutoCloseable {

    private static final int SECRET_BYTES = 32;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NO_CASE = "/api/cases/00000000-0000-4000-8000-000000000000";

    private final Line line;
    private final ServerSettings settings;
    private final JourneyClock clock;
    private ConfigurableApplicationContext application;
    private CommandSide commands;
    private Instant now = Instant.EPOCH;

    private ServerLedger(Line line, ServerSettings settings, JourneyClock clock, CommandSide commands) {
        this.line = line;
        this.settings = settings;
        this.clock = clock;
        this.commands = commands;
        this.application = running(settings, clock);
        awaitEverySide();
    }

    private static ConfigurableApplicationContext running(ServerSettings settings, JourneyClock clock, String... more) {
        return new SpringApplicationBuilder(LedgerApplication.class)
                .initializers(clock)
                .run(Stream.concat(Stream.of(settings.keepingTheLog("query,web")), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** Over those servers, in a database of its own. */
    static ServerLedger start(String axonServer, String mongodb) {
        Line line = Line.to(axonServer);
        ServerSettings settings = new ServerSettings(
                line.address(),
                ServerSettings.database(
                        mongodb, "journeys_" + UUID.randomUUID().toString().replace("-", "")),
                secrets(),
                log());
        return new ServerLedger(line, settings, new JourneyClock(), CommandSide.start(settings));
    }

    private static Path log() {
        try {
            return Files.createTempDirectory("journeys-log");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path secrets() {
        try {
            Path folder = Files.createTempDirectory("journeys-secrets");
            SecureRandom random = new SecureRandom();
            for (String name : List.of("kek", "index-key", "log-key", "log-secret")) {
                byte[] secret = new byte[SECRET_BYTES];
                random.nextBytes(secret);
                Path file = Files.createFile(
                        folder.resolve(name),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(file, secret);
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public URI address() {
        return Listening.of(application);
    }

    @Override
    public void setClock(Instant instant) {
        now = instant;
        clock.set(instant);
        commands.setClock(instant);
    }

    /** A part of the process that keeps the log. */
    public <T> T part(Class<T> type) {
        return application.getBean(type);
    }

    /** The folder of the log that its processes share. */
    public Path logFolder() {
        return settings.log();
    }

    /** Another process with queries and web, which takes the log over. */
    public AnotherProcess another() {
        return new AnotherProcess(running(settings, clock, "--axon.axonserver.client-id=another"), this);
    }

    /** Another process with the web alone. */
    public AnotherProcess withoutALog() {
        return new AnotherProcess(
                new SpringApplicationBuilder(LedgerApplication.class)
                        .initializers(clock)
                        .run(Stream.concat(Stream.of(settings.of("web")), Stream.of("--axon.axonserver.client-id=web"))
                                .toArray(String[]::new)),
                this);
    }

    /** A process beside the first one. */
    public record AnotherProcess(ConfigurableApplicationContext application, ServerLedger first)
            implements RunningLedger, AutoCloseable {

        @Override
        public URI address() {
            return Listening.of(application);
        }

        @Override
        public void setClock(Instant now) {
            first.setClock(now);
        }

        /** A part of it. */
        public <T> T part(Class<T> type) {
            return application.getBean(type);
        }

        @Override
        public void close() {
            application.close();
        }
    }

    /** Ends the process with queries and web in order and starts it again. */
    public void restart() {
        application.close();
        application = running(settings, clock);
        awaitEverySide();
    }

    /** Kills the command side and starts it again. */
    public void restartCommandSide() {
        commands.kill();
        startCommandSide();
    }

    /** Lets the command side end in order. */
    public void stopCommandSide() throws IOException {
        commands.close();
    }

    /** Starts a command side where none runs. */
    public void startCommandSide() {
        commands = CommandSide.start(settings);
        commands.setClock(now);
        awaitEverySide();
    }

    /** Axon Server can't be reached any more, by any side. */
    public void loseAxonServer() {
        line.cut();
    }

    /** Axon Server can be reached again; returns when both sides answer. */
    public void findAxonServer() {
        line.mend();
        awaitEverySide();
    }

    /** Starts another process of those sides from the command line; the line in which it says that it runs. */
    public String startedFromTheCommandLine(String sides) throws IOException {
        Process process = ForkedJvm.start(Ledger.class, settings.environmentOf(sides), "run");
        try (BufferedReader said = process.inputReader()) {
            return Objects.requireNonNullElse(said.readLine(), "nothing");
        } finally {
            process.destroyForcibly();
        }
    }

    /** Handlers register with Axon Server while the processes that have them are already started. */
    private void awaitEverySide() {
        Voice somebody = Voice.of(this, "coordinator");
        answered(() -> somebody.get(NO_CASE));
        answered(() -> somebody.post(NO_CASE + "/contact", "{channel: 'TELEPHONE'}"));
    }

    /** The first answer that is not to ask again later. */
    public static Answer answered(Supplier<Answer> request) {
        long start = System.nanoTime();
        Answer answer = request.get();
        while (answer.response().statusCode() == UNAVAILABLE) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("a side answers nothing through Axon Server");
            }
            answer = request.get();
        }
        return answer;
    }

    @Override
    public void close() throws IOException {
        application.close();
        commands.close();
        line.close();
        FileSystemUtils.deleteRecursively(settings.secrets());
        FileSystemUtils.deleteRecursively(settings.log());
    }
}
