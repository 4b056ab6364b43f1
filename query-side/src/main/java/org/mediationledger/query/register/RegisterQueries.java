package org.mediationledger.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.view.Kept;
import org.mediationledger.query.view.ViewProgress;
import org.mediationledger.rights.Actor;
import org.mediationledger.rights.RightsTable;
import org.springframework.stereotype.Component;

/** Answers with pages of the register, in an order that later cases never change, and tells which cases are reached. */
@Component
final class RegisterQueries {

    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    private final Register register;
    private final RegisterStore store;
    private final ViewProgress progress;

    RegisterQueries(Register register, RegisterStore store, ViewProgress progress) {
        this.register = register;
        this.store = store;
        this.progress = progress;
    }

    @QueryHandler
    CaseList handle(ListCases query) {
        String cursor = query.cursor();
        if (cursor != null && !CURSOR.matcher(cursor).matches()) {
            return query.refused(QueryRefusal.CURSOR_UNKNOWN);
        }
        return register.entries().reader().seen(query.atLeast())
                ? page(query, cursor == null ? null : Long.valueOf(cursor))
                : query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
    }

    @QueryHandler
    ReachedList handle(ListReached query) {
        return new ReachedList(
                query.among().stream()
                        .filter(caseId -> reaches(query.actor(), caseId))
                        .collect(Collectors.toUnmodifiableSet()),
                null);
    }

    /** Asked of each case by itself, so that it is true while the register is being rebuilt. */
    private boolean reaches(Actor actor, CaseId caseId) {
        Kept<RegisterEntry> kept = register.entries().reader().now(caseId, null);
        return kept != null && kept.reach().includes(actor);
    }

    private CaseList page(ListCases query, @Nullable Long before) {
        RegisterReader reader = RegisterReader.of(RightsTable.of(query.actor().role()));
        List<Kept<RegisterEntry>> found = store.find(query, reader.side(), before, query.limit() + 1);
        boolean more = found.size() > query.limit();
        List<Kept<RegisterEntry>> page = more ? found.subList(0, query.limit()) : found;
        return new CaseList(
                page.stream()
                        .filter(kept -> asked(query, kept))
                        .map(kept -> reader.line(kept, query.actor()))
                        .toList(),
                more ? Long.toString(page.getLast().view().openedAt()) : null,
                progress.of(Register.GROUP),
                null);
    }

    /** Who misses another right-holder's words must not find the case by them either. */
    private static boolean asked(ListCases query, Kept<RegisterEntry> kept) {
        Side open = kept.view().forAnybody();
        LocalDate due = query.dueOnOrBefore();
        return !kept.reach().holders().parts(query.actor())
                || ((query.status() == null || query.status() == open.status())
                        && (due == null
                                || (open.nextDueOn() != null
                                        && !open.nextDueOn().isAfter(due))));
    }
}
