package org.mediationledger.bundle.plan;

import java.util.HashMap;
import java.util.Map;

/** Closes the gaps between lettered pages that open when a slip page takes the place of a longer paper. */
final class Letters {

    private final Map<String, Integer> nextLetters = new HashMap<>();

    /** The entry with its letters right after those of the entry before it at the same page. */
    Entry closeUp(Entry entry) {
        return switch (entry.place()) {
            case Place.RunningOn on -> entry;
            case Place.After after -> {
                int letter = nextLetters.getOrDefault(after.label(), after.letter());
                nextLetters.put(after.label(), letter + entry.pages());
                yield entry.at(new Place.After(after.label(), letter));
            }
        };
    }
}
