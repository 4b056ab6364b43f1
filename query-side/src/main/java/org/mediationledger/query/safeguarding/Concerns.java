package org.mediationledger.query.safeguarding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mediationledger.events.SafeguardingEvent;
import org.mediationledger.query.entry.Argument;
import org.mediationledger.query.entry.Arguments;
import org.mediationledger.query.entry.Entries;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;

/**
 * The entries of a case's safeguarding file. Asked only for the safeguarding lead: what was said is in no collection
 * that somebody else's question could reach.
 */
public final class Concerns {

    private Concerns() {}

    /** What those events tell somebody of safeguarding, oldest first. */
    public static List<TimelineEntry> told(List<RecordedEvent> history, Sight sight) {
        Keeping keeping = new Keeping(sight);
        return history.stream()
                .flatMap(recorded -> keeping.shows(recorded) ? entry(recorded) : Stream.empty())
                .toList();
    }

    /** Which concerns somebody sees. */
    static Set<Integer> shown(List<RecordedEvent> history, Sight sight) {
        Keeping keeping = new Keeping(sight);
        history.forEach(keeping::shows);
        return keeping.kept;
    }

    /** A concern is kept by the lead of the provider with which it was raised, whatever becomes of it and of the case. */
    private static final class Keeping {

        private final Sight sight;
        private final Set<Integer> kept = new HashSet<>();
        private final Set<Integer> raised = new HashSet<>();

        private Keeping(Sight sight) {
            this.sight = sight;
        }

        /** Whether the event is shown; asked of every event of a case, in order. */
        private boolean shows(RecordedEvent recorded) {
            if (!(recorded.event() instanceof SafeguardingEvent event)) {
                return false;
            }
            if (event instanceof SafeguardingEvent.ConcernRaised || !raised.contains(event.concern())) {
                note(event.concern(), sight.shows(recorded.disclosure(), recorded.position()));
            }
            return kept.contains(event.concern());
        }

        private void note(int concern, boolean seen) {
            raised.add(concern);
            if (seen) {
                kept.add(concern);
            } else {
                kept.remove(concern);
            }
        }
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
            case SafeguardingEvent.ConcernErased e ->
                concern.and("ground", e.ground()).list();
        };
    }
}
