package org.mediationledger.command.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The cases that commands concerned most recently, so that not every command reads its case anew. Axon takes a case out
 * when its unit of work is rolled back.
 */
final class RecentCases implements Cache {

    /** How many: about 20 kB each, as cases go. */
    static final int MOST = 1_000;

    private final Map<Object, Object> cases = new LeastRecentLeaves();

    private static final class LeastRecentLeaves extends LinkedHashMap<Object, Object> {

        LeastRecentLeaves() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as the interface has it
    public synchronized <K, V> V get(K key) {
        return (V) cases.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        cases.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return cases.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return cases.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        cases.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return cases.containsKey(key);
    }

    /** Nobody is told of anything. */
    @Override
    public Registration registerCacheEntryListener(@Nullable EntryListener listener) {
        throw new UnsupportedOperationException("recent cases have no listeners");
    }
}
