package org.mediationledger.query.scroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.entry.TimelineEntry;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.CaseReader;
import org.mediationledger.query.view.CaseView;
import org.mediationledger.query.view.Keeper;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ViewFold;
import org.mediationledger.query.view.Views;

/**
 * A timeline of every case.
 *
 * @param <V> what its head keeps
 */
public final class ScrollView<V> {

    private final CaseView<V> heads;
    private final Keeper<PageDocument> pages;
    private final ViewFold<V> fold;
    private final Function<V, Scroll> scroll;
    private final RecordedEvents recorded;

    /**
     * Keeps heads in {@code collection} and pages in {@code collection_page}.
     *
     * @param group the processing group that builds it, and its collection's name
     */
    public ScrollView(Views views, String group, Class<V> head, ViewFold<V> fold, Function<V, Scroll> scroll) {
        this.heads = views.of(group, group, head, fold);
        this.pages = views.documents(group + "_page", PageDocument.class, PageDocument::id);
        this.fold = fold;
        this.scroll = scroll;
        this.recorded = views.recorded();
    }

    /** Folds an event. A page is written before the head that knows of it. */
    public void on(RecordedEvent event) {
        pages.join();
        CaseView.Turn<V> turn = heads.turn(event);
        if (turn == null) {
            return;
        }
        Kept<V> before = turn.before();
        if (before != null && scroll(before).turnedInto(scroll(turn.after()))) {
            pages.put(page(before), event.position());
        }
        heads.keep(turn);
    }

    /** The case's timeline now; null where there is no such case. */
    public @Nullable Scrolled<V> now(CaseId caseId, @Nullable Long atLeastVersion) {
        CaseReader<V> reader = heads.reader();
        Kept<V> kept = reader.rebuilding() ? null : reader.kept(caseId, atLeastVersion);
        return kept != null && (atLeastVersion == null || kept.version() >= atLeastVersion)
                ? new Scrolled<>(kept, scroll(kept), (from, to) -> fetch(caseId, from, to))
                : asAt(recorded.ofCase(caseId), Long.MAX_VALUE);
    }

    /** The timeline as those events up to a position make it; null where there are none. */
    public @Nullable Scrolled<V> asAt(List<RecordedEvent> history, long position) {
        List<List<TimelineEntry>> full = new ArrayList<>();
        Kept<V> kept = null;
        for (RecordedEvent event : history) {
            if (event.position() <= position) {
                Kept<V> after = Kept.after(kept, event, fold);
                if (kept != null && scroll(kept).turnedInto(scroll(after))) {
                    full.add(scroll(kept).tail());
                }
                kept = after;
            }
        }
        return kept == null
                ? null
                : new Scrolled<>(
                        kept,
                        scroll(kept),
                        (from, to) -> full.subList(from, to).stream()
                                .flatMap(List::stream)
                                .toList());
    }

    private PageDocument page(Kept<V> kept) {
        Scroll full = scroll(kept);
        return new PageDocument(PageDocument.id(kept.caseId(), full.pageEnds().size()), full.tail());
    }

    private List<TimelineEntry> fetch(CaseId caseId, int from, int to) {
        List<String> ids = IntStream.range(from, to)
                .mapToObj(page -> PageDocument.id(caseId, page))
                .toList();
        Map<Object, PageDocument> found = pages.store().find(ids);
        if (found.size() < ids.size()) {
            throw new IllegalStateException("a page that its head knows of is missing");
        }
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .flatMap(page -> page.entries().stream())
                .toList();
    }

    private Scroll scroll(Kept<V> kept) {
        return scroll.apply(kept.view());
    }
}
