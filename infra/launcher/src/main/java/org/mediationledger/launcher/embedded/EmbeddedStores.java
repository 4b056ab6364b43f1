package org.mediationledger.launcher.embedded;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.cases.Appenders;
import org.mediationledger.documents.blob.Blobs;
import org.mediationledger.documents.blob.FileBlobs;
import org.mediationledger.launcher.access.AccessBatches;
import org.mediationledger.launcher.access.AccessFile;
import org.mediationledger.launcher.erasure.EarlierErasures;
import org.mediationledger.launcher.erasure.ErasedKeyMemory;
import org.mediationledger.launcher.evidence.LogPlace;
import org.mediationledger.launcher.folder.DataFolder;
import org.mediationledger.launcher.folder.ErasedKeyFile;
import org.mediationledger.launcher.folder.Secret;
import org.mediationledger.launcher.folder.Secrets;
import org.mediationledger.launcher.folder.SecretsFolder;
import org.mediationledger.launcher.folder.UploadFolders;
import org.mediationledger.launcher.settings.LedgerSettings;
import org.mediationledger.launcher.sqlite.SqliteEventStore;
import org.mediationledger.launcher.vault.KeyEncryptionKey;
import org.mediationledger.launcher.vault.SqliteKeyVault;
import org.mediationledger.launcher.vault.SqlitePersonIndex;
import org.mediationledger.launcher.vault.VaultFile;
import org.mediationledger.log.HeadFile;
import org.mediationledger.query.recorded.EventCodec;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.ViewKeeping;
import org.mediationledger.sealing.BlindIndex;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.web.bundle.Makers;
import org.mediationledger.web.document.UploadFolder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills the ports from one data folder and one secrets folder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ledger.store", havingValue = "embedded", matchIfMissing = true)
public class EmbeddedStores {

    @Bean
    DataFolder dataFolder(LedgerSettings settings, Clock clock) {
        return DataFolder.open(named(settings.data(), "ledger.data"), settings.kind(), clock);
    }

    @Bean
    SecretsFolder secrets(LedgerSettings settings, DataFolder data, SecureRandom random) {
        return SecretsFolder.open(named(settings.secrets(), "ledger.secrets"), data, random);
    }

    /** Secrets come first: what would be stored without them could never be read. */
    @Bean
    SqliteEventStore sqliteEventStore(
            DataFolder data,
            Secrets secrets,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer serializer) {
        return SqliteEventStore.open(EmbeddedFiles.events(data), eventSerializer, serializer);
    }

    @Bean
    EventStorageEngine eventStorageEngine(SqliteEventStore store) {
        return store.engine();
    }

    /** Views follow the store itself, which tells them of every append. */
    @Bean
    ConfigurerModule eventSource(SqliteEventStore store) {
        return configurer -> configurer.eventProcessing(
                processing -> processing.configureDefaultStreamableMessageSource(configuration -> store.source()));
    }

    @Bean
    RecordedEvents recordedEvents(SqliteEventStore store, EventCodec codec) {
        return new RecordedInSqlite(store.events(), codec);
    }

    @Bean
    ErasedKeyMemory erasedKeyMemory(LedgerSettings settings, Secrets secrets) {
        return ErasedKeyFile.in(named(settings.secrets(), "ledger.secrets"));
    }

    @Bean
    EarlierErasures earlierErasures(SqliteEventStore store, EventCodec codec) {
        return new ErasuresInSqlite(store.events(), codec);
    }

    /** The folder is locked. */
    @Bean
    Appenders appenders() {
        return Appenders.THIS_PROCESS_ALONE;
    }

    @Bean
    Makers makers() {
        return Makers.THIS_PROCESS_ALONE;
    }

    @Bean
    ViewKeeping viewKeeping() {
        return ViewKeeping.REBUILT_AT_START;
    }

    @Bean
    VaultFile vaultFile(DataFolder data, Secrets secrets) {
        return VaultFile.open(EmbeddedFiles.vault(data));
    }

    @Bean
    KeyVault keyVault(VaultFile file, Secrets secrets, SecureRandom random) {
        return new SqliteKeyVault(file, new KeyEncryptionKey(secrets.bytesOf(Secret.KEK)), random);
    }

    /** What a killed process was writing goes: nobody else writes there. */
    @Bean
    Blobs blobs(DataFolder data, Secrets secrets) throws IOException {
        Blobs blobs = FileBlobs.in(data.path().resolve("documents"));
        blobs.removeUnfinished(Instant.MAX);
        return blobs;
    }

    /** What a killed process was receiving goes. */
    @Bean
    UploadFolder uploadFolder(DataFolder data, Secrets secrets) throws IOException {
        return UploadFolders.emptied(data.path().resolve("uploads"));
    }

    @Bean
    PersonIndex personIndex(VaultFile file) {
        return new SqlitePersonIndex(file);
    }

    @Bean
    BlindIndex blindIndex(Secrets secrets) {
        return new BlindIndex(secrets.bytesOf(Secret.INDEX_KEY));
    }

    @Bean
    AccessFile accessFile(DataFolder data, SecretsFolder secrets, ObjectProvider<AccessBatches> batches) {
        AccessBatches sealed = batches.getIfAvailable();
        return AccessFile.open(data.path().resolve("access"), sealed == null ? 0 : sealed.end());
    }

    @Bean
    LogPlace logPlace(DataFolder data, SecretsFolder secrets, SqliteEventStore store) {
        Path log = data.path().resolve("log");
        return new LogPlace(
                log,
                data.path().resolve("packs"),
                secrets.rememberedCheckpoint(),
                new HeadFile(log),
                store.events()::after,
                store.events()::headPosition);
    }

    @Bean
    InProcessMongo inProcessMongo() {
        return new InProcessMongo();
    }

    @Bean
    MongoDatabase mongoDatabase(InProcessMongo mongo) {
        return mongo.database();
    }

    private static Path named(@Nullable Path path, String property) {
        return Objects.requireNonNull(path, property + " must be set");
    }
}
