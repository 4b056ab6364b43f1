package org.mediationledger.query.due;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.events.RunningClock;
import org.mediationledger.query.asked.AtLeast;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.recorded.RecordedEvent;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ViewProgress;
import org.mediationledger.rights.RightsTable;
import org.mediationledger.statute.StatutoryDate;
import org.springframework.stereotype.Component;

/** Answers with pages of the due list, in an order in which no two dates are equal, and with figures of it. */
@Component
final class DueQueries implements DueFigures {

    private static final int SOON_DAYS = 7;

    private final DueView view;
    private final DueStore store;
    private final ViewProgress progress;
    private final Clock clock;

    DueQueries(DueView view, DueStore store, ViewProgress progress, Clock clock) {
        this.view = view;
        this.store = store;
        this.progress = progress;
        this.clock = clock;
    }

    @QueryHandler
    DueList handle(ListDue query) {
        String cursor = query.cursor();
        String after = cursor == null ? null : key(cursor);
        if (cursor != null && after == null) {
            return query.refused(QueryRefusal.CURSOR_UNKNOWN);
        }
        return query.atLeast().stream().allMatch(this::seen)
                ? page(query, after)
                : query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
    }

    @QueryHandler
    OutdatedList handle(ListOutdated query) {
        return new OutdatedList(
                store.outdated(query).stream()
                        .map(kept -> outdated(kept, query.inForce()))
                        .toList(),
                progress.of(DueView.GROUP),
                null);
    }

    private static OutdatedList.Outdated outdated(Kept<DueEntry> kept, Set<String> inForce) {
        return new OutdatedList.Outdated(
                kept.caseId(),
                kept.version(),
                kept.view().items().stream()
                        .filter(item -> !inForce.contains(item.date().edition()))
                        .map(item -> new RunningClock(item.clock(), item.date()))
                        .toList());
    }

    private DueList page(ListDue query, @Nullable String after) {
        List<DueStore.Found> found =
                store.find(query, RightsTable.of(query.actor().role()).classes(), after, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<DueStore.Found> page = more ? found.subList(0, query.limit()) : found;
        LocalDate today = today();
        return new DueList(
                page.stream().map(due -> line(due, today)).toList(),
                more ? cursor(page.getLast().item()) : null,
                progress.of(DueView.GROUP),
                null);
    }

    @Override
    public Figures count() {
        LocalDate today = today();
        return new Figures(store.count(today, today.plusDays(SOON_DAYS)), store.count(null, today.minusDays(1)));
    }

    private boolean seen(AtLeast atLeast) {
        Kept<DueEntry> kept = view.entries().reader().kept(atLeast.caseId(), atLeast.version());
        return kept != null && kept.version() >= atLeast.version();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), RecordedEvent.LONDON);
    }

    private static DueLine line(DueStore.Found due, LocalDate today) {
        StatutoryDate date = due.item().date();
        return new DueLine(
                due.caseId(),
                due.item().clock(),
                date.rule(),
                date.dueOn(),
                date.targetOn(),
                date.owedBy(),
                date.citation(),
                date.explanation(),
                date.conditional(),
                date.dueOn().isBefore(today),
                offerDueSince(due.item().offerFrom(), today));
    }

    private static @Nullable LocalDate offerDueSince(@Nullable LocalDate from, LocalDate today) {
        return from == null || today.isBefore(from) ? null : from;
    }

    private static String cursor(DueItem item) {
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
