package org.mediationledger.query.safeguarding;

import java.util.List;
import java.util.stream.Stream;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;
import org.mediationledger.query.entry.Entries;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * The entries of a case's safeguarding file. Asked only for the safeguarding lead: what was said is in no collection
 * that somebody else's question could reach.
 */
public final class Concerns {

    private Concerns() {}

    /** What those events tell of safeguarding, oldest first. */
    public static List<TimelineEntry> told(List<RecordedEvent> history) {
        return history.stream().flatMap(Concerns::entry).toList();
    }

    private static Stream<TimelineEntry> entry(RecordedEvent recorded) {
        return recorded.event() instanceof SafeguardingEvent event
                ? Stream.of(Entries.of(recorded, recorded.disclosure(), arguments(event), null))
                : Stream.empty();
    }

    private static List<Argument> arguments(SafeguardingEvent event) {
        Arguments concern = Arguments.none().and("concern", event.concern());
        return switch (event) {
            case SafeguardingEvent.ConcernRaised e ->
                concern.and("harm", e.harm())
                        .and("about", e.about())
                        .sealed("words", e.words())
                        .list();
            case SafeguardingEvent.ConcernReferred e ->
                concern.and("referredTo", e.referredTo())
                        .sealed("reference", e.reference())
                        .list();
            case SafeguardingEvent.ConcernClosed e ->
                concern.and("closedAs", e.closedAs()).list();
        };
    }
}
