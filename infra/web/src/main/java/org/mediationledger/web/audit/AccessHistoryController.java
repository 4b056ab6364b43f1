package org.mediationledger.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.exchange.Cursor;
import org.mediationledger.web.exchange.PageSize;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read one case. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/access", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Access")
class AccessHistoryController {

    /** Who looked after somebody at risk shows that somebody is, and nobody who may ask this may know that. */
    private static final Set<Action> SAFEGUARDING =
            EnumSet.of(Action.LIST_CONCERNS, Action.MANAGE_CONCERN, Action.RAISE_CONCERN);

    private final AccessHistory history;
    private final Reached reached;

    AccessHistoryController(AccessHistory history, Reached reached) {
        this.history = history;
        this.reached = reached;
    }

    @GetMapping
    @Needs(Action.READ_ACCESS)
    @Operation(
            summary = "Who read a case, or tried to, newest first",
            description = "Commands that were accepted are in the timeline.")
    AccessPage access(
            @PathVariable CaseId caseId,
            Actor actor,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit) {
        String question = "access " + caseId;
        String place = Cursor.placeIn(cursor, question);
        int most = PageSize.of(limit);
        if (!reached.by(actor, Set.of(caseId)).contains(caseId)) {
            throw RequestRejected.because(Fault.CASE_NOT_FOUND);
        }
        List<AccessHistory.Entry> found =
                history.of(caseId, SAFEGUARDING, place == null ? AccessHistory.END : Long.parseLong(place), most + 1);
        boolean more = found.size() > most;
        List<AccessHistory.Entry> page = more ? found.subList(0, most) : found;
        return new AccessPage(
                page.stream().map(AccessItem::of).toList(),
                Cursor.to(more ? Long.toString(page.getLast().sequence()) : null, question));
    }
}
