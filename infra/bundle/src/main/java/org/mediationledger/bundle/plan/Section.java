package org.mediationledger.bundle.plan;

import java.util.List;
import org.mediationledger.bundle.direction.Part;

/**
 * A section of a bundle, never empty.
 *
 * @param part whose limit counts it
 * @param letter one of A to Z, the same in every issue
 * @param heading as the index and the bookmarks show it
 * @param entries in order: by date, undated ones last
 */
public record Section(Part part, String letter, String heading, List<Entry> entries) {

    /** Takes an unmodifiable copy. */
    public Section {
        heading = Words.required("heading", heading);
        entries = List.copyOf(entries);
        if (!letter.matches("[A-Z]")) {
            throw new IllegalArgumentException("section letter is not one of A to Z");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("section " + letter + " is empty");
        }
    }

    Section withEntries(List<Entry> others) {
        return new Section(part, letter, heading, others);
    }
}
