package org.mediationledger.directory;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one cell says, and where it stands. */
record Cell(Place place, String text) {

    private static final String SEPARATOR = ";";

    /** @throws MalformedDirectoryException when the cell is empty or the form refuses its text */
    <T> T read(Function<String, T> form) {
        if (text.isEmpty()) {
            throw place.refuse("must not be empty");
        }
        return blamedFor(() -> form.apply(text));
    }

    /** Null for an empty cell. */
    <T> @Nullable T readIfAny(Function<String, T> form) {
        return text.isEmpty() ? null : read(form);
    }

    /** The elements of the cell, which must have one. */
    <T> Set<T> readSet(Function<String, T> form) {
        read(Function.identity());
        return readSetIfAny(form);
    }

    /** The elements of the cell, none if it is empty. */
    <T> Set<T> readSetIfAny(Function<String, T> form) {
        Set<T> elements = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String element : text.split(SEPARATOR, -1)) {
                if (!elements.add(new Cell(place, element).read(form))) {
                    throw place.refuse("says the same twice");
                }
            }
        }
        return elements;
    }

    /** Makes a value whose refusal is this cell's fault. */
    <T> T blamedFor(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException fault) {
            throw place.refuse(String.valueOf(fault.getMessage()));
        }
    }
}
