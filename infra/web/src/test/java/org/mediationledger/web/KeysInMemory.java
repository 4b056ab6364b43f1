package org.mediationledger.web;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyDestroyed;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;

/** A vault that forgets everything with the process. */
final class KeysInMemory implements KeyVault {

    private final SecureRandom random = new SecureRandom();
    private final Map<KeyScope, DataKey> keys = new HashMap<>();
    private final Set<KeyScope> destroyedScopes = new HashSet<>();
    private final Set<String> destroyed = new HashSet<>();

    @Override
    public synchronized Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        return scopes.stream().distinct().collect(Collectors.toMap(Function.identity(), this::key));
    }

    private DataKey key(KeyScope scope) {
        if (destroyedScopes.contains(scope)) {
            throw new KeyDestroyed("of a destroyed scope");
        }
        return keys.computeIfAbsent(scope, unknown -> DataKey.random(random));
    }

    @Override
    public synchronized @Nullable DataKey find(String keyId) {
        return keys.values().stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized boolean isDestroyed(String keyId) {
        return destroyed.contains(keyId);
    }

    @Override
    public synchronized @Nullable KeyScope scopeOf(String keyId) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(keyId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized void destroy(String keyId) {
        keys.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(keyId))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(this::destroy);
    }

    @Override
    public synchronized boolean destroy(KeyScope scope) {
        DataKey key = keys.remove(scope);
        if (key != null) {
            destroyed.add(key.id());
        }
        destroyedScopes.add(scope);
        return key != null;
    }

    @Override
    public synchronized List<HeldKey> held(UUID caseId) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().caseId().equals(caseId))
                .map(entry -> new HeldKey(entry.getKey(), entry.getValue().id()))
                .toList();
    }

    /** Every scope that has a key. */
    synchronized Set<KeyScope> scopes() {
        return Set.copyOf(keys.keySet());
    }
}
