package org.mediationledger.launcher.vault;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mediationledger.sealing.DataKey;
import org.mediationledger.sealing.KeyScope;

/**
 * Unwrapped keys, the least recently used ones dropped first. A key read from the store before an eviction is not
 * admitted after it: else a slow reader would bring back a key that was destroyed meanwhile.
 */
final class KeyCache {

    /** When a reading of the store began: to be taken before it. */
    record Reading(long evictionsBefore, long nanos) {}

    private record Entry(KeyScope scope, DataKey key, long readAt) {}

    private final int capacity;
    private final long freshForNanos;
    private final LongSupplier nanos;
    private final LinkedHashMap<String, Entry> byId = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<KeyScope, String> ids = new HashMap<>();
    private long evictions;

    /**
     * @param freshFor how long after its reading a key is answered; zero or more
     * @param nanos a monotonic clock in nanoseconds
     */
    KeyCache(int capacity, Duration freshFor, LongSupplier nanos) {
        this.capacity = capacity;
        this.freshForNanos = freshFor.toNanos();
        this.nanos = nanos;
    }

    synchronized Reading beginReading() {
        return new Reading(evictions, nanos.getAsLong());
    }

    synchronized void put(Reading reading, KeyScope scope, DataKey key) {
        if (reading.evictionsBefore() != evictions) {
            return;
        }
        byId.put(key.id(), new Entry(scope, key, reading.nanos()));
        ids.put(scope, key.id());
        if (byId.size() > capacity) {
            forget(byId.firstEntry().getValue());
        }
    }

    synchronized @Nullable DataKey find(String keyId) {
        Entry entry = byId.get(keyId);
        if (entry == null) {
            return null;
        }
        if (nanos.getAsLong() - entry.readAt() >= freshForNanos) {
            forget(entry);
            return null;
        }
        return entry.key();
    }

    synchronized @Nullable DataKey find(KeyScope scope) {
        String keyId = ids.get(scope);
        return keyId == null ? null : find(keyId);
    }

    synchronized void evict(String keyId) {
        evictions++;
        Entry entry = byId.get(keyId);
        if (entry != null) {
            forget(entry);
        }
    }

    synchronized void evict(KeyScope scope) {
        evictions++;
        String keyId = ids.get(scope);
        if (keyId != null) {
            evict(keyId);
        }
    }

    synchronized int size() {
        return byId.size();
    }

    private void forget(Entry entry) {
        byId.remove(entry.key().id());
        ids.remove(entry.scope());
    }
}
