package org.mediationledger.query.scroll;

import java.util.ArrayList;
import java.util.List;
import org.mediationledger.query.entry.TimelineEntry;

/**
 * The newest entries of a timeline, and where its full pages end.
 *
 * @param pageEnds of each full page, the position of its last entry
 * @param tail the entries after the last full page, oldest first
 */
public record Scroll(List<Long> pageEnds, List<TimelineEntry> tail) {

    /** How many entries a full page has: few, because the tail is written with every event. */
    static final int PAGE = 8;

    /** Without entries. */
    public static final Scroll EMPTY = new Scroll(List.of(), List.of());

    /** With one more entry; a full tail becomes a page first. */
    public Scroll and(TimelineEntry entry) {
        return tail.size() < PAGE
                ? new Scroll(pageEnds, with(tail, entry))
                : new Scroll(with(pageEnds, tail.getLast().position()), List.of(entry));
    }

    /** Whether, to become {@code after}, this scroll's tail became a page. */
    boolean turnedInto(Scroll after) {
        return after.pageEnds.size() > pageEnds.size();
    }

    /** The first full page with entries after a position; as many as there are pages where none has. */
    int firstPageAfter(long position) {
        return Math.toIntExact(pageEnds.stream().filter(end -> end <= position).count());
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }
}
