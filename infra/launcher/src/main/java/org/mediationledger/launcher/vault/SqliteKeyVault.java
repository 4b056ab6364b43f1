package org.mediationledger.launcher.vault;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;
import org.mediationledger.sealing.RetentionClass;

/**
 * Data keys in a {@link VaultFile}. Rows are only ever appended, and a destroyed key is overwritten with as many zeros,
 * which spares the file most moving of rows; the file zeroes what a move leaves behind. A destruction is seen at once:
 * the process is alone with its file.
 */
public final class SqliteKeyVault implements KeyVault {

    private static final int CACHED_KEYS = 4_096;
    private static final byte[] DESTROYED = new byte[KeyEncryptionKey.WRAPPED_BYTES];
    private static final Duration ALWAYS_FRESH = Duration.ofNanos(Long.MAX_VALUE);

    /** A row as read: without a key, if that has been destroyed. */
    private record Row(KeyScope scope, String keyId, Optional<DataKey> key) {

        boolean isDestroyed() {
            return key.isEmpty();
        }
    }

    private final VaultFile file;
    private final KeyEncryptionKey kek;
    private final SecureRandom random;
    private final KeyCache cache = new KeyCache(CACHED_KEYS, ALWAYS_FRESH, System::nanoTime);

    /** @throws VaultUnreadable when the file was written under another key-encryption key */
    public SqliteKeyVault(VaultFile file, KeyEncryptionKey kek, SecureRandom random) {
        this.file = file;
        this.kek = kek;
        this.random = random;
        kek.recognise(file.inTransaction(connection -> markKept(connection, kek.mark(random))));
    }

    @Override
    public Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        Map<KeyScope, DataKey> cached = cached(scopes);
        if (cached.keySet().containsAll(scopes)) {
            return cached;
        }
        KeyCache.Reading reading = cache.beginReading();
        Map<KeyScope, DataKey> keys = file.inTransaction(connection -> storedOrCreated(connection, scopes));
        keys.forEach((scope, key) -> cache.put(reading, scope, key));
        return keys;
    }

    @Override
    public @Nullable DataKey find(String keyId) {
        DataKey cached = cache.find(keyId);
        if (cached != null) {
            return cached;
        }
        KeyCache.Reading reading = cache.beginReading();
        Optional<Row> row = file.inTransaction(connection -> select(connection, keyId));
        row.ifPresent(stored -> stored.key().ifPresent(key -> cache.put(reading, stored.scope(), key)));
        return row.flatMap(Row::key).orElse(null);
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return file.inTransaction(connection -> select(connection, keyId))
                .filter(Row::isDestroyed)
                .isPresent();
    }

    @Override
    public @Nullable KeyScope scopeOf(String keyId) {
        return file.inTransaction(connection -> select(connection, keyId))
                .map(Row::scope)
                .orElse(null);
    }

    @Override
    public void destroy(String keyId) {
        try {
            file.erase(connection -> overwrite(connection, keyId));
        } finally {
            cache.evict(keyId);
        }
    }

    @Override
    public boolean destroy(KeyScope scope) {
        try {
            return file.erase(connection -> overwriteOrForbid(connection, scope));
        } finally {
            cache.evict(scope);
        }
    }

    /** What can't be unwrapped goes all the same. */
    private boolean overwriteOrForbid(Connection connection, KeyScope scope) throws SQLException {
        try (PreparedStatement overwrite =
                connection.prepareStatement("UPDATE data_key SET wrapped = zeroblob(length(wrapped))"
                        + " WHERE case_id = ? AND person_id = ? AND retention = ? AND wrapped <> ?")) {
            setScope(overwrite, scope);
            overwrite.setBytes(4, DESTROYED);
            if (overwrite.executeUpdate() > 0) {
                return true;
            }
        }
        try (PreparedStatement forbid = connection.prepareStatement(
                "INSERT OR IGNORE INTO data_key (case_id, person_id, retention, key_id, wrapped) VALUES (?, ?, ?, ?, ?)")) {
            setScope(forbid, scope);
            forbid.setString(4, DataKey.random(random).id());
            forbid.setBytes(5, DESTROYED);
            forbid.executeUpdate();
            return false;
        }
    }

    @Override
    public List<HeldKey> held(UUID caseId) {
        return file.inTransaction(connection -> held(connection, caseId));
    }

    private static List<HeldKey> held(Connection connection, UUID caseId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT case_id, person_id, retention, key_id FROM data_key WHERE case_id = ? AND wrapped <> ? ORDER BY id")) {
            select.setString(1, caseId.toString());
            select.setBytes(2, DESTROYED);
            List<HeldKey> held = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    held.add(new HeldKey(scope(found), found.getString("key_id")));
                }
            }
            return List.copyOf(held);
        }
    }

    private Map<KeyScope, DataKey> cached(Collection<KeyScope> scopes) {
        Map<KeyScope, DataKey> keys = new LinkedHashMap<>();
        for (KeyScope scope : scopes) {
            DataKey key = cache.find(scope);
            if (key != null) {
                keys.put(scope, key);
            }
        }
        return keys;
    }

    private Map<KeyScope, DataKey> storedOrCreated(Connection connection, Collection<KeyScope> scopes)
            throws SQLException {
        Map<KeyScope, DataKey> keys = new LinkedHashMap<>();
        for (KeyScope scope : scopes) {
            Optional<Row> row = select(connection, scope);
            keys.put(scope, row.isPresent() ? live(row.get()) : created(connection, scope));
        }
        return keys;
    }

    private DataKey created(Connection connection, KeyScope scope) throws SQLException {
        DataKey key = DataKey.random(random);
        insert(connection, scope, key.id(), kek.wrap(scope, key, random));
        return key;
    }

    private static DataKey live(Row row) {
        return row.key().orElseThrow(() -> new KeyDestroyed(row.keyId()));
    }

    private Row row(KeyScope scope, String keyId, byte[] wrapped) {
        boolean destroyed = Arrays.equals(wrapped, DESTROYED);
        return new Row(scope, keyId, destroyed ? Optional.empty() : Optional.of(kek.unwrap(scope, keyId, wrapped)));
    }

    private Optional<Row> select(Connection connection, KeyScope scope) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT key_id, wrapped FROM data_key WHERE case_id = ? AND person_id = ? AND retention = ?")) {
            setScope(select, scope);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(row(scope, found.getString("key_id"), found.getBytes("wrapped")))
                        : Optional.empty();
            }
        }
    }

    private Optional<Row> select(Connection connection, String keyId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT case_id, person_id, retention, wrapped FROM data_key WHERE key_id = ?")) {
            select.setString(1, keyId);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(row(scope(found), keyId, found.getBytes("wrapped")))
                        : Optional.empty();
            }
        }
    }

    private static int insert(Connection connection, KeyScope scope, String keyId, byte[] wrapped) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO data_key (case_id, person_id, retention, key_id, wrapped) VALUES (?, ?, ?, ?, ?)")) {
            setScope(insert, scope);
            insert.setString(4, keyId);
            insert.setBytes(5, wrapped);
            return insert.executeUpdate();
        }
    }

    private static int overwrite(Connection connection, String keyId) throws SQLException {
        try (PreparedStatement overwrite = connection.prepareStatement(
                "UPDATE data_key SET wrapped = zeroblob(length(wrapped)) WHERE key_id = ?")) {
            overwrite.setString(1, keyId);
            return overwrite.executeUpdate();
        }
    }

    private static byte[] markKept(Connection connection, byte[] mark) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT OR IGNORE INTO key_encryption_key (id, mark) VALUES (1, ?)")) {
            insert.setBytes(1, mark);
            insert.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT mark FROM key_encryption_key");
                ResultSet found = select.executeQuery()) {
            found.next();
            return found.getBytes("mark");
        }
    }

    private static void setScope(PreparedStatement statement, KeyScope scope) throws SQLException {
        statement.setString(1, scope.caseId().toString());
        statement.setString(2, scope.personId().toString());
        statement.setString(3, scope.retention().code());
    }

    private static KeyScope scope(ResultSet row) throws SQLException {
        return new KeyScope(
                UUID.fromString(row.getString("case_id")),
                UUID.fromString(row.getString("person_id")),
                RetentionClass.ofCode(row.getString("retention")));
    }
}
