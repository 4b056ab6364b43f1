package org.mediationledger.sealing;

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

/** A vault for tests of what uses one; nothing is durable here. */
final class KeysInMemory implements KeyVault {

    private final SecureRandom random = new SecureRandom();
    private final Map<KeyScope, DataKey> byScope = new HashMap<>();
    private final Map<String, DataKey> byId = new HashMap<>();
    private final Set<String> destroyed = new HashSet<>();

    @Override
    public Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        Map<KeyScope, DataKey> keys = new LinkedHashMap<>();
        for (KeyScope scope : scopes) {
            DataKey key = byScope.computeIfAbsent(scope, unseen -> DataKey.random(random));
            if (isDestroyed(key.id())) {
                throw new KeyDestroyed(key.id());
            }
            byId.put(key.id(), key);
            keys.put(scope, key);
        }
        return keys;
    }

    @Override
    public @Nullable DataKey find(String keyId) {
        return byId.get(keyId);
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return destroyed.contains(keyId);
    }

    @Override
    public @Nullable KeyScope scopeOf(String keyId) {
        return byScope.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(keyId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void destroy(String keyId) {
        if (byId.remove(keyId) != null) {
            destroyed.add(keyId);
        }
    }

    @Override
    public boolean destroy(KeyScope scope) {
        DataKey key = byScope.computeIfAbsent(scope, unseen -> DataKey.random(random));
        destroyed.add(key.id());
        return byId.remove(key.id()) != null;
    }

    @Override
    public List<HeldKey> held(UUID caseId) {
        return byScope.entrySet().stream()
                .filter(entry -> entry.getKey().caseId().equals(caseId)
                        && byId.containsKey(entry.getValue().id()))
                .map(entry -> new HeldKey(entry.getKey(), entry.getValue().id()))
                .toList();
    }
}
