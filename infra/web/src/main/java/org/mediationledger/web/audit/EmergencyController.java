package org.mediationledger.web.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.sealing.Sealed;
import org.mediationledger.web.accessfile.AccessHistory;
import org.mediationledger.web.accessfile.AccessOutcome;
import org.mediationledger.web.exchange.Cursor;
import org.mediationledger.web.exchange.PageSize;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read, in an emergency, a case beyond their reach. */
@RestController
@RequestMapping(path = "/api/access/break-glass", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Access")
class EmergencyController {

    private final Emergencies emergencies;
    private final Opening opening;

    EmergencyController(Emergencies emergencies, Opening opening) {
        this.emergencies = emergencies;
        this.opening = opening;
    }

    @GetMapping
    @Needs(Action.REVIEW_BREAK_GLASS)
    @Operation(summary = "Who broke the glass to the cases that you reach, and why, newest first")
    EmergencyPage emergencies(
            Actor actor,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit) {
        String question = "break-glass";
        String place = Cursor.placeIn(cursor, question);
        int most = PageSize.of(limit);
        List<AccessHistory.Entry> found =
                emergencies.reachedBy(actor, place == null ? AccessHistory.END : Long.parseLong(place), most + 1);
        boolean more = found.size() > most;
        List<AccessHistory.Entry> page = more ? found.subList(0, most) : found;
        return new EmergencyPage(
                page.stream().map(entry -> item(actor, entry)).toList(),
                Cursor.to(more ? Long.toString(page.getLast().sequence()) : null, question));
    }

    private EmergencyPage.EmergencyItem item(Actor actor, AccessHistory.Entry entry) {
        CaseId caseId = Emergencies.caseOf(entry);
        return new EmergencyPage.EmergencyItem(
                caseId.toString(), AccessItem.of(entry), opening.show(actor, caseId, reason(entry)));
    }

    private static @Nullable Sealed reason(AccessHistory.Entry entry) {
        return entry.access().outcome() instanceof AccessOutcome.GlassBroken broken ? broken.reason() : null;
    }
}
