package org.mediationledger.query.papers;

import java.util.List;
import java.util.Objects;
import org.axonframework.queryhandling.QueryHandler;
import org.mediationledger.query.asked.QueryRefusal;
import org.mediationledger.query.reach.Sight;
import org.mediationledger.query.recorded.RecordedEvents;
import org.mediationledger.query.view.Kept;
import org.springframework.stereotype.Component;

/** Answers for one case as it is now; for whoever had it once, as it stood when it left them. */
@Component
final class PapersQueries {

    private final PapersView papers;
    private final RecordedEvents recorded;

    PapersQueries(PapersView papers, RecordedEvents recorded) {
        this.papers = papers;
        this.recorded = recorded;
    }

    @QueryHandler
    PapersAnswer handle(ListPapers query) {
        Kept<Papers> kept = papers.view().reader().now(query.caseId(), query.atLeastVersion());
        if (kept == null) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        Sight sight = kept.reach().sight(query.reader());
        if (!sight.reaches()) {
            return query.refused(QueryRefusal.NOT_FOUND);
        }
        if (query.atLeastVersion() != null && kept.version() < query.atLeastVersion()) {
            return query.refused(QueryRefusal.VIEW_NOT_CAUGHT_UP);
        }
        Kept<Papers> seen =
                sight.ended() ? papers.view().reader().folded(recorded.ofCase(query.caseId()), sight.until()) : kept;
        return seen == null
                ? query.refused(QueryRefusal.NOT_FOUND)
                : new PapersAnswer(
                        shown(
                                seen.view(),
                                new PaperReader(
                                        query.reader(), sight, kept.reach().holders())),
                        seen.version(),
                        null);
    }

    private static List<ShownPaper> shown(Papers all, PaperReader reader) {
        return all.lines().stream().map(reader::read).filter(Objects::nonNull).toList();
    }
}
