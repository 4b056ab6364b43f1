package org.mediationledger.launcher.demo;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.HeldKey;
import org.mediationledger.sealing.KeyScope;
import org.mediationledger.sealing.KeyVault;

/** A vault that forgets everything with the process, and from which nothing is ever erased. */
public final class KeysInMemory implements KeyVault {

    private final SecureRandom random = new SecureRandom();
    private final Map<KeyScope, DataKey> keys = new HashMap<>();

    @Override
    public Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes) {
        return scopes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), scope -> keys.computeIfAbsent(scope, missing -> DataKey.random(random))));
    }

    @Override
    public @Nullable DataKey find(String keyId) {
        return keys.values().stream()
                .filter(key -> key.id().equals(keyId))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isDestroyed(String keyId) {
        return false;
    }

    @Override
    public @Nullable KeyScope scopeOf(String keyId) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(keyId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean destroy(String keyId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean destroy(KeyScope scope) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<HeldKey> held(UUID caseId) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getKey().caseId().equals(caseId))
                .map(entry -> new HeldKey(entry.getKey(), entry.getValue().id()))
                .toList();
    }
}
