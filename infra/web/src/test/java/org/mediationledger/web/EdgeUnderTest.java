package org.mediationledger.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directories;
import org.mediationledger.directory.Directory;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.DocumentBytes;
import org.mediationledger.documents.blob.FileBlobs;
import org.mediationledger.ids.AccountId;
import org.mediationledger.rights.Role;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.Opener;
import org.mediationledger.sealing.Sealer;
import org.mediationledger.web.bundle.Makers;
import org.mediationledger.web.desk.IdSource;
import org.mediationledger.web.document.UploadFolder;
import org.mediationledger.web.security.InMemoryUsers;
import org.mediationledger.web.security.UserAccount;
import org.mediationledger.web.security.UserDirectory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The edge with real buses and nothing behind them but recorders. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({WebSide.class, EvidenceUnderTest.class})
class EdgeUnderTest {

    static final String ORIGIN = "test.mediation-ledger";
    static final String PASSWORD = "demo";
    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    RecordingCommandSide commandSide(CommandBus bus) {
        return new RecordingCommandSide(bus);
    }

    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    QueryGateway queryGateway(QueryBus bus) {
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    @Bean
    RecordingQuerySide querySide(QueryBus bus) {
        return new RecordingQuerySide(bus);
    }

    @Bean
    Makers makers() {
        return Makers.SEVERAL_PROCESSES;
    }

    @Bean
    KeysInMemory keys() {
        return new KeysInMemory();
    }

    @Bean
    PeopleInMemory people() {
        return new PeopleInMemory();
    }

    @Bean
    AccessInMemory access() {
        return new AccessInMemory();
    }

    @Bean
    Sealer sealer(KeysInMemory keys) {
        return new Sealer(ORIGIN, keys, new SecureRandom());
    }

    @Bean
    Opener opener(KeysInMemory keys) {
        return new Opener(ORIGIN, keys);
    }

    @Bean
    UploadFolder uploadFolder() throws IOException {
        return new UploadFolder(Files.createTempDirectory("uploads"));
    }

    @Bean
    Blobs blobs() throws IOException {
        return FileBlobs.in(Files.createTempDirectory("documents"));
    }

    @Bean
    DocumentBytes documentBytes(KeysInMemory keys, Blobs blobs) {
        return new DocumentBytes(ORIGIN, keys, blobs);
    }

    @Bean
    BlindIndex blindIndex() {
        return new BlindIndex(new byte[32]);
    }

    @Bean
    Directory directory() {
        return Directories.demo();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    SecureRandom secureRandom() {
        return new SecureRandom();
    }

    @Bean
    IdSource idSource() {
        AtomicLong last = new AtomicLong();
        return () -> new UUID(0x8000L, last.incrementAndGet());
    }

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Bean
    UserDirectory users() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(10).encode(PASSWORD);
        return new InMemoryUsers(Role.ofPeople().stream()
                .map(role -> new UserAccount(new AccountId(nameOf(role)), role, organisationOf(role), hash))
                .toList());
    }

    static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String organisationOf(Role role) {
        return switch (role) {
            case FRONT_DOOR -> "manchester-iass";
            case AUTHORITY, PREPARER, COMMISSIONER -> "E08000003";
            case COMMISSIONING_BODY -> "QOP";
            case FAMILY, REPRESENTATIVE, AUDITOR, LEDGER -> null;
            case COORDINATOR, ADVISER, MEDIATOR, SAFEGUARDING_LEAD, DATA_PROTECTION_OFFICER -> "kids";
        };
    }
}
