package org.mediationledger.documents.blob;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;

/** A vault for tests; nothing is durable here. */
final class OneVault implements KeyVault {

    private final SecureRandom random = new SecureRandom();
    private final Map<KeyScope, DataKey> byScope = new HashMap<>();
    private final Set<String> destroyed = new HashSet<>();

    @Override
    public Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        Map<KeyScope, DataKey> keys = new LinkedHashMap<>();
        for (KeyScope scope : scopes) {
            DataKey key = byScope.computeIfAbsent(scope, unseen -> DataKey.random(random));
            if (destroyed.contains(key.id())) {
                throw new KeyDestroyed(key.id());
            }
            keys.put(scope, key);
        }
        return keys;
    }

    @Override
    public @Nullable DataKey find(String keyId) {
        return byScope.values().stream()
                .filter(key -> key.id().equals(keyId) && !destroyed.contains(keyId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return destroyed.contains(keyId);
    }

    @Override
    public @Nullable KeyScope scopeOf(String keyId) {
        return null;
    }

    @Override
    public boolean destroy(String keyId) {
        return destroyed.add(keyId);
    }

    @Override
    public boolean destroy(KeyScope scope) {
        return destroyed.add(keyFor(scope).id());
    }

    @Override
    public List<HeldKey> held(UUID caseId) {
        return List.of();
    }
}
