package org.mediationledger.query.scroll;

import java.util.List;
import java.util.function.IntFunction;
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
public record Scrolled<V>(Kept<V> head, Scroll scroll, IntFunction<List<TimelineEntry>> pages) {

    /** The entries after a position, oldest first. */
    public Stream<TimelineEntry> after(long position) {
        return Stream.concat(
                        IntStream.range(
                                        scroll.firstPageAfter(position),
                                        scroll.pageEnds().size())
                                .mapToObj(pages)
                                .flatMap(List::stream),
                        scroll.tail().stream())
                .filter(entry -> entry.position() > position);
    }
}
