package org.mediationledger.sealing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps data keys, and forgets them on demand. All methods may be called by many threads; those that change anything
 * are durable before they return. Each implementation says how soon another process sees a destruction.
 */
public interface KeyVault {

    /**
     * The one key of this scope, created on first use.
     *
     * @throws KeyDestroyed when the scope's key has been destroyed: what is erased stays erased, and nothing more is
     *     sealed for that scope
     */
    default DataKey keyFor(KeyScope scope) {
        return Objects.requireNonNull(keysFor(List.of(scope)).get(scope), "the scope's key");
    }

    /**
     * The keys of all these scopes, the missing ones created together. A failure may leave some of them created, which
     * does no harm.
     *
     * @throws KeyDestroyed when one of them has been destroyed
     */
    Map<KeyScope, DataKey> keysFor(Collection<KeyScope> scopes);

    /** The key of that id; null when it was destroyed or has never been in this vault. */
    @Nullable
    DataKey find(String keyId);

    /** Whether a key of that id was once here and has been destroyed. */
    boolean isDestroyed(String keyId);

    /** What the key of that id covers, or covered; null when it has never been in this vault. */
    @Nullable
    KeyScope scopeOf(String keyId);

    /** Erases what is sealed under this key, for ever. Without effect when there is no such key, or no longer. */
    void destroy(String keyId);

    /**
     * Erases what is sealed in this scope, and keeps anything more from being sealed there, for ever.
     *
     * @return whether there was a key to destroy: where it had been destroyed before, one has come back
     */
    boolean destroy(KeyScope scope);

    /** Every key of a case that has not been destroyed. */
    List<HeldKey> held(UUID caseId);
}
