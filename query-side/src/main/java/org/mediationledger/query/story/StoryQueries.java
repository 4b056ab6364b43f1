package org.mediationledger.query.story;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Past;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.confidence.Confidences;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.safeguarding.Concerns;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.query.timeline.TimelineReading;
import org.mediationledger.query.timeline.Timelines;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.rights.RightsTable;
import org.springframework.stereotype.Component;

/**
 * Answers with the timeline that the reader may see. The confidential one and the safeguarding file are asked only for
 * those who may read them, so that nothing about them, not even a count or a delay, can show to anybody else.
 */
@Component
final class StoryQueries {

    private final Timelines timelines;
    private final Confidences confidences;
    private final RecordedEvents recorded;
    private final Past past;

    StoryQueries(Timelines timelines, Confidences confidences, RecordedEvents recorded, Past past) {
        this.timelines = timelines;
        this.confidences = confidences;
        this.recorded = recorded;
        this.past = past;
    }

    @QueryHandler
    TimelineAnswer handle(GetTimeline query) {
        AsAt asAt = query.asAt();
        return asAt == null ? now(query) : asAt(query, asAt);
    }

    private TimelineAnswer now(GetTimeline query) {
        Set<DisclosureClass> classes = classes(query);
        if (classes.contains(DisclosureClass.SAFEGUARDING)) {
            return nowFromEvents(query, classes);
        }
        TimelineReading reading = timelines.now(query.caseId(), query.atLeastVersion(), classes);
        if (reading == null || !reading.includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Confidences.Reading confidence =
                told(classes) ? confidences.now(query.caseId(), query.atLeastVersion(), after(query), classes) : null;
        if (lags(query, reading, confidence)) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        return answer(query, merged(reading.readBy(query.actor()), confidence));
    }

    /** No version tells when a safeguarding file has changed, so that its reader is answered from the events at once. */
    private TimelineAnswer nowFromEvents(GetTimeline query, Set<DisclosureClass> classes) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        TimelineReading reading = timelines.asAt(history, Long.MAX_VALUE, classes);
        if (reading == null || !reading.includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        return lags(query, reading, null)
                ? query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP)
                : answer(query, folded(query, reading, history, Long.MAX_VALUE));
    }

    private TimelineAnswer asAt(GetTimeline query, AsAt asAt) {
        Set<DisclosureClass> classes = classes(query);
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        TimelineReading now = timelines.asAt(history, Long.MAX_VALUE, classes);
        if (now == null || !now.includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        OptionalLong position = past.resolve(asAt);
        if (position.isEmpty()) {
            return query.refused(QueryRefusal.AS_AT_TOO_RECENT);
        }
        TimelineReading then = timelines.asAt(history, position.getAsLong(), classes);
        return then == null
                ? query.refused(QueryRefusal.NOT_FOUND)
                : answer(
                        query,
                        folded(query, then, history, position.getAsLong()).asAt(position.getAsLong()));
    }

    /** What those events up to a position tell, each kept-apart class only where the reader may know of it. */
    private Story folded(GetTimeline query, TimelineReading reading, List<RecordedEvent> history, long position) {
        Set<DisclosureClass> classes = classes(query);
        Story story = merged(
                reading.readBy(query.actor()),
                told(classes) ? confidences.asAt(history, position, after(query), classes) : null);
        return classes.contains(DisclosureClass.SAFEGUARDING)
                ? story.with(Concerns.told(history.stream()
                        .filter(event -> event.position() <= position)
                        .toList()))
                : story;
    }

    private static Story merged(TimelineReading reading, Confidences.@Nullable Reading confidence) {
        return confidence == null ? Story.of(reading) : Story.of(reading, confidence);
    }

    private static TimelineAnswer answer(GetTimeline query, Story story) {
        List<TimelineEntry> entries = story.after(after(query), query.limit() + 1);
        boolean more = entries.size() > query.limit();
        List<TimelineEntry> page = more ? entries.subList(0, query.limit()) : entries;
        return new TimelineAnswer(
                List.copyOf(page), more ? page.getLast().position() : null, story.position(), story.version(), null);
    }

    private static boolean lags(GetTimeline query, TimelineReading reading, Confidences.@Nullable Reading confidence) {
        Long wanted = query.atLeastVersion();
        return wanted != null && (reading.version() < wanted || (confidence != null && confidence.version() < wanted));
    }

    private static boolean told(Set<DisclosureClass> classes) {
        return classes.contains(DisclosureClass.CONFIDENTIAL);
    }

    private static long after(GetTimeline query) {
        Long after = query.afterPosition();
        return after == null ? -1 : after;
    }

    private static Set<DisclosureClass> classes(GetTimeline query) {
        return RightsTable.of(query.actor().role()).classes();
    }
}
