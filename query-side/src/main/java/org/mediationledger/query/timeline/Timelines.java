package org.mediationledger.query.timeline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.scroll.ScrollView;
import org.mediationledger.query.scroll.Scrolled;
import org.mediationledger.query.view.Views;
import org.mediationledger.rights.DisclosureClass;
import org.springframework.stereotype.Component;

/** The timeline of every case: what is open, and what is for its parties. */
@Component
public final class Timelines {

    static final String GROUP = "timeline";

    private final ScrollView<TimelineHead> scrolls;

    Timelines(Views views) {
        this.scrolls = new ScrollView<>(views, GROUP, TimelineHead.class, new TimelineFold(), TimelineHead::scroll);
    }

    void on(RecordedEvent recorded) {
        scrolls.on(recorded);
    }

    /** The case's timeline now; null where there is no such case. */
    public @Nullable TimelineReading now(CaseId caseId, @Nullable Long atLeastVersion, Set<DisclosureClass> classes) {
        return reading(scrolls.now(caseId, atLeastVersion), classes);
    }

    /** The timeline as those events up to a position make it; null where there are none. */
    public @Nullable TimelineReading asAt(List<RecordedEvent> history, long position, Set<DisclosureClass> classes) {
        return reading(scrolls.asAt(history, position), classes);
    }

    private static @Nullable TimelineReading reading(
            @Nullable Scrolled<TimelineHead> scrolled, Set<DisclosureClass> classes) {
        return scrolled == null ? null : new TimelineReading(scrolled, classes);
    }
}
