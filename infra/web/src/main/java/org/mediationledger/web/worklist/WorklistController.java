package org.mediationledger.web.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mediationledger.query.worklist.ListWork;
import org.mediationledger.query.worklist.Whose;
import org.mediationledger.query.worklist.WorkKind;
import org.mediationledger.query.worklist.WorkList;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.exchange.Cursor;
import org.mediationledger.web.exchange.PageSize;
import org.mediationledger.web.exchange.Rebuilding;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done, why, and what comes next. */
@RestController
@RequestMapping(path = "/api/worklist", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Worklist")
class WorklistController {

    private static final Enquiry.Kind<WorkList> KIND = new Enquiry.Kind<>(WorkList.class, WorkList::refusal);

    private final Enquiry enquiry;
    private final Reasons reasons = new Reasons();

    WorklistController(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    @GetMapping
    @Needs(Action.LIST_WORK)
    @Operation(
            summary = "What is to be done in the cases that you reach, the most pressing first",
            description = "All filters must hold. Statutory dates, service standards and the provider's own plans are"
                    + " told apart by their basis.")
    WorkPage worklist(
            Actor actor,
            @Parameter(description = "Yours, with what you stand in for, or everybody's")
                    @RequestParam(defaultValue = "team")
                    Whose whose,
            @Parameter(description = "Why it is on the list") @RequestParam(required = false) @Nullable WorkKind kind,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit) {
        String question = "worklist " + Arrays.asList(whose, kind);
        String place = Cursor.placeIn(cursor, question);
        int most = PageSize.of(limit);
        WorkList answer = enquiry.askAboutAll(atLeast -> new ListWork(actor, whose, kind, place, most, atLeast), KIND);
        return new WorkPage(
                answer.items().stream()
                        .map(line -> WorkEntryItem.of(line, reasons))
                        .toList(),
                Cursor.to(answer.next(), question),
                Rebuilding.of(answer.freshness()));
    }
}
