package org.mediationledger.launcher.server;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.config.ConfigurerModule;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.launcher.access.MongoAccess;
import org.mediationledger.launcher.evidence.LogPlace;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.Secrets;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.launcher.folder.UploadFolders;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.settings.Repeated;
import org.mediationledger.launcher.settings.Side;
import org.mediationledger.launcher.settings.SystemTime;
import org.mediationledger.launcher.vault.KeyEncryptionKey;
import org.mediationledger.launcher.vault.MongoKeyVault;
import org.mediationledger.launcher.vault.MongoPersonIndex;
import org.mediationledger.query.view.ViewKeeping;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.web.bundle.Makers;
import org.mediationledger.web.desk.BusSilence;
import org.mediationledger.web.document.UploadFolder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the ports from a MongoDB; events and buses are Axon Server's, which Axon wires by itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ledger.store", havingValue = "server")
public class ServerStores {

    /** How long another process may still open what was erased a moment ago. */
    private static final Duration KEYS_FRESH_FOR = Duration.ofSeconds(5);

    private static final Duration A_WHILE_AFTER_THE_START = Duration.ofMinutes(10);
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final String DEFAULT_DATABASE = "ledger";

    @Bean
    ConnectionString mongodbUri(LedgerSettings settings) {
        return new ConnectionString(Objects.requireNonNull(
                        settings.mongodb(), "ledger.mongodb.uri must be set where ledger.store is server")
                .uri());
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(ConnectionString uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(uri)
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .build());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, ConnectionString uri) {
        return client.getDatabase(Objects.requireNonNullElse(uri.getDatabase(), DEFAULT_DATABASE));
    }

    @Bean
    Appenders appenders() {
        return Appenders.SEVERAL_PROCESSES;
    }

    @Bean
    Makers makers() {
        return Makers.SEVERAL_PROCESSES;
    }

    @Bean
    ViewKeeping viewKeeping() {
        return ViewKeeping.DURABLE;
    }

    @Bean
    SecretsFolder secrets(LedgerSettings settings) {
        return SecretsFolder.openExisting(
                Objects.requireNonNull(settings.secrets(), "ledger.secrets must be set where ledger.store is server"));
    }

    @Bean
    KeyVault keyVault(MongoDatabase database, Secrets secrets, SecureRandom random) {
        return new MongoKeyVault(
                database, new KeyEncryptionKey(secrets.bytesOf(Secret.KEK)), random, KEYS_FRESH_FOR, System::nanoTime);
    }

    @Bean
    Blobs blobs(MongoDatabase database) {
        return new GridFsBlobs(database);
    }

    /** What a killed process was writing goes; other processes may be writing, but nobody for a day. */
    @Bean
    Repeated unfinishedBlobs(Blobs blobs) {
        return new Repeated("unfinished-blobs", A_WHILE_AFTER_THE_START, A_DAY, () -> {
            try {
                blobs.removeUnfinished(SystemTime.clock().instant().minus(A_DAY));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Bean
    UploadFolder uploadFolder() throws IOException {
        return UploadFolders.ofThisProcess();
    }

    @Bean
    PersonIndex personIndex(MongoDatabase database) {
        return new MongoPersonIndex(database);
    }

    @Bean
    BlindIndex blindIndex(Secrets secrets) {
        return new BlindIndex(secrets.bytesOf(Secret.INDEX_KEY));
    }

    @Bean
    MongoAccess mongoAccess(MongoDatabase database) {
        return new MongoAccess(database);
    }

    /** Whose folder is named keeps the log, from the start of this process until another takes it over. */
    @Bean
    @ConditionalOnProperty("ledger.log.folder")
    LogPlace logPlace(
            LedgerSettings settings,
            SecretsFolder secrets,
            MongoDatabase database,
            AxonServerConnectionManager connections) {
        if (!settings.runs(Side.QUERY)) {
            throw new IllegalArgumentException(
                    "ledger.log.folder: a process that keeps the log runs the query side too, which tells it of erasures");
        }
        Path folder = Objects.requireNonNull(settings.log().folder(), "ledger.log.folder");
        AxonServerEvents events =
                new AxonServerEvents(() -> connections.getConnection().eventChannel());
        return new LogPlace(
                folder.resolve("log"),
                folder.resolve("packs"),
                secrets.rememberedCheckpoint(),
                new MongoHead(database),
                events,
                events::count);
    }

    /** After an outage, views go on at once. */
    @Bean
    ConfigurerModule eventSource() {
        return configurer ->
                configurer.eventProcessing(processing -> processing.configureDefaultStreamableMessageSource(
                        configuration -> new SteadyEventSource(configuration.eventStore())));
    }

    /** What failed in a handler comes as another exception: these say that the server or the handler was not there. */
    @Bean
    BusSilence axonServerSilence() {
        return thrown -> thrown instanceof AxonServerException || thrown instanceof AxonServerQueryDispatchException;
    }

    @Bean
    HealthIndicator axonServerHealth(AxonServerConnectionManager connections) {
        return new AxonServerHealth(connections);
    }
}
