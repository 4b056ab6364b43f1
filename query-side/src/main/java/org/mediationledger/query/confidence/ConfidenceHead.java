package org.mediationledger.query.confidence;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.scroll.Scroll;
import org.mediationledger.rights.DisclosureClass;

/**
 * What the confidential timeline keeps of one case beside its full pages.
 *
 * @param newest of each class told, the position of its newest entry
 */
public record ConfidenceHead(Scroll scroll, List<Newest> newest) {

    static final ConfidenceHead EMPTY = new ConfidenceHead(Scroll.EMPTY, List.of());

    /** The newest entry of a class. */
    public record Newest(DisclosureClass disclosure, long position) {}

    ConfidenceHead and(TimelineEntry entry) {
        return new ConfidenceHead(
                scroll.and(entry),
                Stream.concat(
                                newest.stream().filter(other -> other.disclosure() != entry.disclosure()),
                                Stream.of(new Newest(entry.disclosure(), entry.position())))
                        .toList());
    }

    /**
     * The position of the newest entry, where the reader sees it; else -1: what they see is older then than the event by
     * which the case changed hands, and that one everybody sees.
     */
    long position(Sight sight) {
        return newest.stream()
                .filter(each -> sight.shows(each.disclosure(), each.position()))
                .mapToLong(Newest::position)
                .max()
                .orElse(-1);
    }
}
