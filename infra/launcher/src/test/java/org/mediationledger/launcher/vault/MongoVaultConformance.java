package org.mediationledger.launcher.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.PersonIndex;
import org.mediationledger.sealing.RetentionClass;

/** The vault in MongoDB, in a database of its own for each test. */
abstract class MongoVaultConformance extends VaultConformance {

    private static final Duration FRESH_FOR = Duration.ofSeconds(5);
    private static final KeyScope SCOPE = new KeyScope(new UUID(1, 1), new UUID(2, 1), RetentionClass.CONTACT);

    private final AtomicLong nanos = new AtomicLong();
    private final String name = "vault_" + new ObjectId();
    private @Nullable MongoClient client;

    abstract String uri();

    @BeforeEach
    void connect() {
        client = MongoClients.create(uri());
    }

    @AfterEach
    void drop() {
        database().drop();
        client().close();
    }

    @Override
    KeyVault vault(KeyEncryptionKey kek) {
        return new MongoKeyVault(database(), kek, new SecureRandom(), FRESH_FOR, nanos::get);
    }

    @Override
    PersonIndex index() {
        return new MongoPersonIndex(database());
    }

    @Override
    int rewrap(KeyEncryptionKey old, KeyEncryptionKey next) {
        return MongoKeyVault.rewrap(database(), old, next, new SecureRandom());
    }

    @Override
    void restart() {
        client().close();
        connect();
    }

    @Test
    void another_process_sees_a_destruction_as_soon_as_its_keys_are_no_longer_fresh() {
        KeyVault here = vault();
        KeyVault elsewhere = vault();
        DataKey key = here.keyFor(SCOPE);
        assertThat(elsewhere.find(key.id())).isNotNull();

        here.destroy(key.id());
        nanos.addAndGet(FRESH_FOR.toNanos());

        assertThat(elsewhere.find(key.id())).isNull();
    }

    @Test
    void keys_that_were_wrapped_anew_before_a_crash_are_passed_by() {
        DataKey first = vault().keyFor(SCOPE);
        DataKey second = vault().keyFor(new KeyScope(new UUID(1, 1), new UUID(2, 2), RetentionClass.CONTACT));
        Document asItWas = Objects.requireNonNull(
                database().getCollection("vault_marks").find().first());
        Document notYet = Objects.requireNonNull(database()
                .getCollection("data_keys")
                .find(new Document("keyId", second.id()))
                .first());
        rewrap(KEK, ANOTHER_KEK);
        database().getCollection("vault_marks").replaceOne(new Document("_id", asItWas.get("_id")), asItWas);
        database().getCollection("data_keys").replaceOne(new Document("_id", notYet.get("_id")), notYet);

        assertThat(rewrap(KEK, ANOTHER_KEK)).isEqualTo(1);

        KeyVault vault = vault(ANOTHER_KEK);
        assertThat(Objects.requireNonNull(vault.find(first.id())).secret()).isEqualTo(first.secret());
        assertThat(Objects.requireNonNull(vault.find(second.id())).secret()).isEqualTo(second.secret());
    }

    @Test
    void a_destroyed_key_leaves_a_document_with_its_id_alone() {
        DataKey key = vault().keyFor(SCOPE);
        vault().destroy(key.id());

        Document left = Objects.requireNonNull(
                database().getCollection("data_keys").find().first());

        assertThat(left).containsOnlyKeys("_id", "keyId").containsEntry("keyId", key.id());
    }

    private MongoDatabase database() {
        return client().getDatabase(name);
    }

    private MongoClient client() {
        return Objects.requireNonNull(client, "connected before each test");
    }
}
