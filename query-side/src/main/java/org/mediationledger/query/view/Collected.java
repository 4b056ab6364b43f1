package org.mediationledger.query.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection that one unit of work has read and changed. Each is written once, however many events
 * of the batch changed it.
 */
final class Collected<D> {

    private final DocumentStore<D> store;
    private final Map<Object, D> known = new HashMap<>();
    private final Map<Object, D> changed = new LinkedHashMap<>();
    private final Set<Object> looked = new HashSet<>();
    private long newest = -1;
    private @Nullable RuntimeException outage;

    Collected(DocumentStore<D> store) {
        this.store = store;
    }

    /** Whether it is known what, if anything, has that id. */
    boolean looked(Object id) {
        return looked.contains(id);
    }

    /** Reads ahead what the batch will ask for. */
    void expect(Collection<Object> ids) {
        List<Object> unknown = new ArrayList<>(ids);
        unknown.removeAll(looked);
        if (unknown.isEmpty() || outage != null) {
            return;
        }
        try {
            known.putAll(store.find(unknown));
            looked.addAll(unknown);
        } catch (RuntimeException fault) {
            if (!StoreFaults.outage(fault)) {
                throw fault;
            }
            outage = fault;
        }
    }

    /** Whether the store can't be read: nothing can be applied, and writing will say so. */
    boolean cutOff() {
        return outage != null;
    }

    @Nullable
    D get(Object id) {
        return known.get(id);
    }

    void put(D document, long position) {
        Object id = store.idOf(document);
        known.put(id, document);
        changed.put(id, document);
        looked.add(id);
        newest = Math.max(newest, position);
    }

    /** Puts a document and writes it at once; a document that can't be stored is as if never put. */
    void putAlone(D document, long position) {
        Object id = store.idOf(document);
        D before = known.get(id);
        put(document, position);
        try {
            store.replace(List.of(document));
            changed.remove(id);
        } catch (RuntimeException fault) {
            if (!StoreFaults.outage(fault)) {
                takeBack(id, before);
                throw fault;
            }
        }
    }

    /** The position of the newest event that changed something. */
    long newest() {
        return newest;
    }

    /** Writes what changed; whether there was anything. */
    boolean write() {
        if (outage != null) {
            throw outage;
        }
        if (changed.isEmpty()) {
            return false;
        }
        store.replace(changed.values());
        changed.clear();
        return true;
    }

    private void takeBack(Object id, @Nullable D before) {
        changed.remove(id);
        if (before == null) {
            known.remove(id);
        } else {
            known.put(id, before);
        }
    }
}
