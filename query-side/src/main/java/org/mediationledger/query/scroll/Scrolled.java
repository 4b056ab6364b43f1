package org.mediationledger.query.scroll;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.view.Kept;

/**
 * One case's timeline, to be read from any position.
 *
 * @param head what is kept of the case
 * @param scroll its newest entries
 * @param pages its full pages, fetched as they are needed
 */
public record Scrolled<V>(Kept<V> head, Scroll scroll, Pages pages) {

    /** How many pages are fetched in one go. */
    private static final int AT_ONCE = 16;

    /** Where full pages come from. */
    @FunctionalInterface
    public interface Pages {

        /** The entries of the pages from one, counted from 0, to before another; oldest first. */
        List<TimelineEntry> between(int from, int to);
    }

    /** The entries after a position, oldest first. */
    public Stream<TimelineEntry> after(long position) {
        int full = scroll.pageEnds().size();
        return Stream.concat(
                        IntStream.iterate(scroll.firstPageAfter(position), page -> page < full, page -> page + AT_ONCE)
                                .mapToObj(page -> pages.between(page, Math.min(full, page + AT_ONCE)))
                                .flatMap(List::stream),
                        scroll.tail().stream())
                .filter(entry -> entry.position() > position);
    }
}
