package org.mediationledger.launcher.vault;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;

/**
 * Data keys in MongoDB, for many processes: one document per scope, whose {@code _id} decides every race. A destroyed
 * key's document stays, without the key. Other processes see a destruction after {@code freshFor} at the latest. The
 * wrapped key goes on existing in the replica set's oplog and in backups until they have run out: wrapped, under a key
 * that is not there.
 */
public final class MongoKeyVault implements KeyVault {

    private static final int CACHED_KEYS = 4_096;
    private static final String KEK_MARK = "key-encryption-key";

    private final MongoCollection<Document> keys;
    private final KeyEncryptionKey kek;
    private final SecureRandom random;
    private final KeyCache cache;

    /**
     * @param freshFor how long a key once read is answered without asking the store again
     * @param nanos a monotonic clock in nanoseconds
     * @throws VaultUnreadable when the collection was written under another key-encryption key
     */
    public MongoKeyVault(
            MongoDatabase database, KeyEncryptionKey kek, SecureRandom random, Duration freshFor, LongSupplier nanos) {
        this.keys = Durable.collection(database, "data_keys");
        this.kek = kek;
        this.random = random;
        this.cache = new KeyCache(CACHED_KEYS, freshFor, nanos);
        keys.createIndex(Indexes.ascending("keyId"), new IndexOptions().unique(true));
        recogniseKek(Durable.collection(database, "vault_marks"));
    }

    @Override
    public Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        Map<KeyScope, DataKey> found = new LinkedHashMap<>();
        List<KeyScope> missing = new ArrayList<>();
        for (KeyScope scope : scopes) {
            DataKey key = cache.find(scope);
            if (key == null) {
                missing.add(scope);
            } else {
                found.put(scope, key);
            }
        }
        if (!missing.isEmpty()) {
            found.putAll(storedOrCreated(missing));
        }
        return found;
    }

    @Override
    public @Nullable DataKey find(String keyId) {
        DataKey cached = cache.find(keyId);
        if (cached != null) {
            return cached;
        }
        KeyCache.Reading reading = cache.beginReading();
        Document document = keys.find(eq("keyId", keyId)).first();
        return document == null || isDestroyed(document) ? null : unwrapped(reading, document);
    }

    @Override
    public boolean isDestroyed(String keyId) {
        Document document = keys.find(eq("keyId", keyId)).first();
        return document != null && isDestroyed(document);
    }

    @Override
    public @Nullable KeyScope scopeOf(String keyId) {
        Document document = keys.find(eq("keyId", keyId)).first();
        return document == null ? null : scope(document);
    }

    @Override
    public void destroy(String keyId) {
        try {
            keys.updateOne(eq("keyId", keyId), unset("wrapped"));
        } finally {
            cache.evict(keyId);
        }
    }

    @Override
    public boolean destroy(KeyScope scope) {
        Bson forbid = setOnInsert("keyId", DataKey.random(random).id());
        try {
            boolean wasThere = keys.updateOne(and(eq("_id", id(scope)), exists("wrapped")), unset("wrapped"))
                            .getModifiedCount()
                    > 0;
            Durable.upsert(keys, List.of(upsert(scope, combine(unset("wrapped"), forbid))));
            return wasThere;
        } finally {
            cache.evict(scope);
        }
    }

    /** A case's documents lie together, by their ids. */
    @Override
    public List<HeldKey> held(UUID caseId) {
        List<HeldKey> held = new ArrayList<>();
        keys.find(and(gte("_id", caseId + "/"), lt("_id", caseId + "0"), exists("wrapped")))
                .sort(Sorts.ascending("_id"))
                .forEach(document -> held.add(new HeldKey(scope(document), document.getString("keyId"))));
        return List.copyOf(held);
    }

    private Map<KeyScope, DataKey> storedOrCreated(List<KeyScope> scopes) {
        KeyCache.Reading reading = cache.beginReading();
        Durable.upsert(
                keys, scopes.stream().distinct().map(this::insertUnlessThere).toList());
        Map<KeyScope, DataKey> stored = new LinkedHashMap<>();
        for (Document document :
                keys.find(in("_id", scopes.stream().map(MongoKeyVault::id).toList()))) {
            if (isDestroyed(document)) {
                throw new KeyDestroyed(document.getString("keyId"));
            }
            stored.put(scope(document), unwrapped(reading, document));
        }
        return stored;
    }

    private WriteModel<Document> insertUnlessThere(KeyScope scope) {
        DataKey key = DataKey.random(random);
        return upsert(
                scope,
                combine(
                        setOnInsert("keyId", key.id()),
                        setOnInsert("wrapped", new Binary(kek.wrap(scope, key, random)))));
    }

    private static WriteModel<Document> upsert(KeyScope scope, Bson update) {
        return new UpdateOneModel<>(eq("_id", id(scope)), update, new UpdateOptions().upsert(true));
    }

    private DataKey unwrapped(KeyCache.Reading reading, Document document) {
        KeyScope scope = scope(document);
        DataKey key = kek.unwrap(
                scope,
                document.getString("keyId"),
                document.get("wrapped", Binary.class).getData());
        cache.put(reading, scope, key);
        return key;
    }

    private void recogniseKek(MongoCollection<Document> marks) {
        Durable.upsert(
                marks,
                List.of(new UpdateOneModel<>(
                        eq("_id", KEK_MARK),
                        setOnInsert("mark", new Binary(kek.mark(random))),
                        new UpdateOptions().upsert(true))));
        Document kept = Objects.requireNonNull(marks.find(eq("_id", KEK_MARK)).first(), "the mark just stored");
        kek.recognise(kept.get("mark", Binary.class).getData());
    }

    private static boolean isDestroyed(Document document) {
        return !document.containsKey("wrapped");
    }

    private static String id(KeyScope scope) {
        return scope.caseId() + "/" + scope.personId() + "/" + scope.retention().code();
    }

    private static KeyScope scope(Document document) {
        String[] parts = document.getString("_id").split("/", 3);
        return new KeyScope(UUID.fromString(parts[0]), UUID.fromString(parts[1]), RetentionClass.ofCode(parts[2]));
    }
}
