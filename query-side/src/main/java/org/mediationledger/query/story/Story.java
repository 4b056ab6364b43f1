package org.mediationledger.query.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.query.confidence.Confidences;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.timeline.TimelineReading;

/**
 * What a reader sees of a case, in the order of positions. Where it is merged, it ends where the view that is less far
 * ends: an entry that came later in between would be missed by who reads on from a cursor.
 *
 * @param apart the entries of classes that are kept apart, oldest first
 * @param settled up to which position both views have seen everything
 * @param position as at which it stands
 */
record Story(TimelineReading reading, Stream<TimelineEntry> apart, long settled, long position, long version) {

    private static final Comparator<TimelineEntry> OLDEST_FIRST = Comparator.comparingLong(TimelineEntry::position);

    static Story of(TimelineReading reading) {
        return new Story(reading, Stream.empty(), Long.MAX_VALUE, reading.position(), reading.version());
    }

    static Story of(TimelineReading reading, Confidences.Reading confidence) {
        long settled = Math.min(reading.applied(), confidence.applied());
        return new Story(
                reading,
                confidence.entries(),
                settled,
                Math.min(settled, Math.max(reading.position(), confidence.position())),
                Math.min(reading.version(), confidence.version()));
    }

    /** With the entries of the safeguarding file, which stand in the same events that the rest was read from. */
    Story with(List<TimelineEntry> concerns) {
        return new Story(
                reading,
                Stream.concat(apart, concerns.stream()).sorted(OLDEST_FIRST),
                settled,
                concerns.isEmpty()
                        ? position
                        : Math.max(position, concerns.getLast().position()),
                version);
    }

    /** The same story, which was asked for as at a position. */
    Story asAt(long asked) {
        return new Story(reading, apart, settled, asked, version);
    }

    /** The entries after a position, oldest first. */
    List<TimelineEntry> after(long after, long most) {
        return Stream.concat(
                        reading.after(after).limit(most),
                        apart.filter(entry -> entry.position() > after).limit(most))
                .filter(entry -> entry.position() <= settled)
                .sorted(OLDEST_FIRST)
                .limit(most)
                .toList();
    }
}
