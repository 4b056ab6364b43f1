package org.mediationledger.digest.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** An object's members in the order of their names' UTF-16 code units; never changes. */
final class SortedMembers extends AbstractMap<String, Json> {

    private final String[] names;
    private final Json[] values;

    /** Takes a copy. */
    SortedMembers(Map<String, Json> members) {
        names = members.keySet().toArray(String[]::new);
        Arrays.sort(names);
        values = new Json[names.length];
        for (int i = 0; i < names.length; i++) {
            values[i] = Objects.requireNonNull(members.get(names[i]));
        }
    }

    @Override
    public @Nullable Json get(@Nullable Object name) {
        int place = name instanceof String text ? Arrays.binarySearch(names, text) : -1;
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Json> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], values[i]);
        }
    }

    @Override
    public Set<Entry<String, Json>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<String, Json>> {

        @Override
        public Iterator<Entry<String, Json>> iterator() {
            return new InOrder();
        }

        @Override
        public int size() {
            return names.length;
        }
    }

    private final class InOrder implements Iterator<Entry<String, Json>> {

        private int place;

        @Override
        public boolean hasNext() {
            return place < names.length;
        }

        @Override
        public Entry<String, Json> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, Json> next = Map.entry(names[place], values[place]);
            place++;
            return next;
        }
    }
}
