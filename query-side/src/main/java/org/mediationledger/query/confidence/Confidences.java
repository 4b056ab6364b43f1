package org.mediationledger.query.confidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.scroll.ScrollView;
import org.mediationledger.query.scroll.Scrolled;
import org.mediationledger.query.view.Views;
import org.springframework.stereotype.Component;

/** The confidential timeline of every case. Asked only for readers whose classes include one that it tells. */
@Component
public final class Confidences {

    static final String GROUP = "confidence";

    private final ScrollView<ConfidenceHead> scrolls;

    Confidences(Views views) {
        this.scrolls =
                new ScrollView<>(views, GROUP, ConfidenceHead.class, new ConfidenceFold(), ConfidenceHead::scroll);
    }

    /**
     * One case's confidential entries.
     *
     * @param version the case's version that they include
     * @param applied the position of the newest event of the case that the view has seen
     * @param position the position of the newest entry that the reader may know of; -1 where there is none
     */
    public record Reading(long version, long applied, long position, Stream<TimelineEntry> entries) {}

    void on(RecordedEvent recorded) {
        scrolls.on(recorded);
    }

    /** The entries after a position now; null where there is no such case. */
    public @Nullable Reading now(CaseId caseId, @Nullable Long atLeastVersion, long after, Sight sight) {
        return reading(scrolls.now(caseId, atLeastVersion), after, sight);
    }

    /** The entries after a position as those events up to another make them; null where there are none. */
    public @Nullable Reading asAt(List<RecordedEvent> history, long position, long after, Sight sight) {
        return reading(scrolls.asAt(history, position), after, sight);
    }

    private static @Nullable Reading reading(@Nullable Scrolled<ConfidenceHead> scrolled, long after, Sight sight) {
        return scrolled == null
                ? null
                : new Reading(
                        scrolled.head().version(),
                        scrolled.head().applied(),
                        scrolled.head().view().position(sight),
                        scrolled.after(after).filter(entry -> sight.shows(entry.disclosure(), entry.position())));
    }
}
