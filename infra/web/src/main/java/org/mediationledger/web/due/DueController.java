package org.mediationledger.web.due;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.due.DueList;
import org.mediationledger.query.due.ListDue;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.statute.DutyHolder;
import org.mediationledger.statute.Rule;
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

/** What the law asks of whom, and by when. */
@RestController
@RequestMapping(path = "/api/due", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Due list")
class DueController {

    private static final Enquiry.Kind<DueList> KIND = new Enquiry.Kind<>(DueList.class, DueList::refusal);

    private final Enquiry enquiry;

    DueController(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    @GetMapping
    @Needs(Action.LIST_DUE)
    @Operation(
            summary = "The statutory dates that run in the cases that you reach, earliest first",
            description = "All filters must hold.")
    DuePage due(
            Actor actor,
            @Parameter(description = "Due on that day or before") @RequestParam(required = false) @Nullable
                    LocalDate onOrBefore,
            @Parameter(description = "The rule that gives the date") @RequestParam(required = false) @Nullable
                    Rule rule,
            @Parameter(description = "Who must act") @RequestParam(required = false) @Nullable DutyHolder owedBy,
            @Parameter(description = "The local authority's official code") @RequestParam(required = false) @Nullable
                    AuthorityCode localAuthority,
            @Parameter(description = "The provider, as the directory names it")
                    @RequestParam(required = false)
                    @Nullable
                    OrganisationId provider,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit) {
        String question = "due " + Arrays.asList(onOrBefore, rule, owedBy, localAuthority, provider);
        String place = Cursor.placeIn(cursor, question);
        int most = PageSize.of(limit);
        DueList answer = enquiry.askAboutAll(
                atLeast -> new ListDue(actor, onOrBefore, rule, owedBy, localAuthority, provider, place, most, atLeast),
                KIND);
        return new DuePage(
                answer.items().stream().map(DueItem::of).toList(),
                Cursor.to(answer.next(), question),
                Rebuilding.of(answer.freshness()));
    }
}
