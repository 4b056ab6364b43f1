package org.mediationledger.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was read so far of one kind, by its code, with the row that each came from. A code stands once. */
final class Register<K, V> {

    private final Map<K, Entry<V>> entries = new LinkedHashMap<>();

    /** @throws MalformedDirectoryException when the code stands already, in this file or an earlier one */
    void add(K code, V value, Row row) {
        Entry<V> earlier = entries.putIfAbsent(code, new Entry<>(value, row));
        if (earlier != null) {
            Line line = earlier.row().line();
            throw row.key().place().refuse("stands already in " + line.file() + ", line " + line.number());
        }
    }

    /** @throws MalformedDirectoryException blaming the cell that refers to the code, when the code does not stand */
    V require(K code, Cell reference) {
        Entry<V> entry = entries.get(code);
        if (entry == null) {
            throw reference.place().refuse(code + " is not in this directory");
        }
        return entry.value();
    }

    void forEach(BiConsumer<V, Row> action) {
        entries.values().forEach(entry -> action.accept(entry.value(), entry.row()));
    }

    /** Immutable, in the order of the files. */
    Map<K, V> values() {
        Map<K, V> values = new LinkedHashMap<>();
        entries.forEach((code, entry) -> values.put(code, entry.value()));
        return Collections.unmodifiableMap(values);
    }

    private record Entry<V>(V value, Row row) {}
}
