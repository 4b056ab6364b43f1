package org.mediationledger.query.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.directory.Directory;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ViewProgress;
import org.springframework.stereotype.Component;

/** Answers with pages of the worklist as of today, in an order in which no two items are equal, and with standards. */
@Component
final class WorkQueries {

    private final WorkView view;
    private final WorkStore store;
    private final ViewProgress progress;
    private final Directory directory;
    private final Clock clock;

    WorkQueries(WorkView view, WorkStore store, ViewProgress progress, Directory directory, Clock clock) {
        this.view = view;
        this.store = store;
        this.progress = progress;
        this.directory = directory;
        this.clock = clock;
    }

    @QueryHandler
    WorkList handle(ListWork query) {
        String cursor = query.cursor();
        String after = cursor == null ? null : key(cursor);
        if (cursor != null && after == null) {
            return query.refused(QueryRefusal.CURSOR_UNKNOWN);
        }
        return view.entries().reader().seen(query.atLeast())
                ? page(query, after)
                : query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
    }

    @QueryHandler
    StandardsAnswer handle(GetStandards query) {
        Kept<WorkEntry> kept = view.entries().reader().now(query.caseId(), query.atLeastVersion());
        if (kept == null || !kept.reach().includes(query.actor())) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        WorkEntry entry = kept.view();
        return new StandardsAnswer(
                response(entry.happenings()), Standards.of(entry.happenings(), Terms.of(entry, directory)), null);
    }

    @QueryHandler
    LapsedList handle(ListLapsed query) {
        return new LapsedList(
                store.lapsed(query, today()).stream()
                        .map(kept -> new LapsedList.Lapsed(kept.caseId(), kept.version()))
                        .toList(),
                progress.of(WorkView.GROUP),
                null);
    }

    private static StandardsAnswer.@Nullable FirstResponse response(Happenings happenings) {
        Happening waiting = happenings.first(What.PASSED_ON);
        return waiting == null
                ? null
                : new StandardsAnswer.FirstResponse(waiting.on(), Standards.firstResponse(happenings));
    }

    private WorkList page(ListWork query, @Nullable String after) {
        LocalDate today = today();
        List<WorkStore.Found> found = store.find(query, today, after, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<WorkStore.Found> page = more ? found.subList(0, query.limit()) : found;
        return new WorkList(
                page.stream().map(one -> line(one, today)).toList(),
                more ? cursor(page.getLast().item()) : null,
                progress.of(WorkView.GROUP),
                null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RecordedEvent.LONDON);
    }

    private static WorkLine line(WorkStore.Found found, LocalDate today) {
        WorkItem item = found.item();
        LocalDate dueOn = item.basis() == Basis.NONE ? null : item.on();
        return new WorkLine(found.caseId(), item, dueOn, dueOn != null && dueOn.isBefore(today), found.owner());
    }

    private static String cursor(WorkItem item) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(item.key().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String key(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
