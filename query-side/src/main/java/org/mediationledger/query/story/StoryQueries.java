package org.mediationledger.query.story;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.asked.Past;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.confidence.Confidences;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.CaseReach;
import org.mediationledger.query.reach.Sight;
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
            return nowFromEvents(query);
        }
        TimelineReading reading = timelines.now(query.caseId(), query.atLeastVersion(), classes);
        if (reading == null || !reading.sight(query.actor()).reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = reading.sight(query.actor());
        if (sight.ended()) {
            return nowFromEvents(query);
        }
        Confidences.Reading confidence =
                told(sight) ? confidences.now(query.caseId(), query.atLeastVersion(), after(query), sight) : null;
        if (lags(query, reading, confidence)) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        return answer(query, merged(reading.readBy(query.actor(), sight), confidence));
    }

    /**
     * No version tells when a safeguarding file has changed, and no view is kept for those whose sight ended: both are
     * answered from the events.
     */
    private TimelineAnswer nowFromEvents(GetTimeline query) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        TimelineReading now = timelines.asAt(history, Long.MAX_VALUE, classes(query));
        if (now == null || !now.sight(query.actor()).reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = now.sight(query.actor());
        return !sight.ended() && lags(query, now, null)
                ? query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP)
                : upTo(query, sight, history, Long.MAX_VALUE, UnaryOperator.identity());
    }

    private TimelineAnswer asAt(GetTimeline query, AsAt asAt) {
        List<RecordedEvent> history = recorded.ofCase(query.caseId());
        Sight sight = CaseReach.of(history).sight(query.actor());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        OptionalLong asked = past.resolve(asAt);
        if (asked.isEmpty()) {
            return query.refused(QueryRefusal.AS_AT_TOO_RECENT);
        }
        long position = Math.min(asked.getAsLong(), sight.until());
        return upTo(query, sight, history, asked.getAsLong(), story -> story.asAt(position));
    }

    /** What those events up to a position tell, each kept-apart class only where the reader may know of it. */
    private TimelineAnswer upTo(
            GetTimeline query, Sight sight, List<RecordedEvent> history, long asked, UnaryOperator<Story> dated) {
        long position = Math.min(asked, sight.until());
        TimelineReading then = timelines.asAt(history, position, sight.classes());
        if (then == null) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Story story = merged(
                then.readBy(query.actor(), sight),
                told(sight) ? confidences.asAt(history, position, after(query), sight) : null);
        return answer(query, dated.apply(withConcerns(story, sight, history, asked)));
    }

    /** What becomes of a concern its lead sees to the end, whoever has the case. */
    private static Story withConcerns(Story story, Sight sight, List<RecordedEvent> history, long position) {
        return sight.shows(DisclosureClass.SAFEGUARDING)
                ? story.with(Concerns.told(
                        history.stream()
                                .filter(event -> event.position() <= position)
                                .toList(),
                        sight))
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

    private static boolean told(Sight sight) {
        return sight.shows(DisclosureClass.CONFIDENTIAL);
    }

    private static long after(GetTimeline query) {
        Long after = query.afterPosition();
        return after == null ? -1 : after;
    }

    private static Set<DisclosureClass> classes(GetTimeline query) {
        return RightsTable.of(query.actor().role()).classes();
    }
}
