package org.mediationledger.web.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.AuthorityCode;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.OrganisationId;
import org.mediationledger.query.register.CaseList;
import org.mediationledger.query.register.ListCases;
import org.mediationledger.query.standing.CaseStatus;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.terms.ServiceProcess;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.exchange.Cursor;
import org.mediationledger.web.exchange.PageSize;
import org.mediationledger.web.exchange.Rebuilding;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All cases that somebody reaches. */
@RestController
@RequestMapping(path = "/api/cases", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Register")
class RegisterController {

    private static final Enquiry.Kind<CaseList> KIND = new Enquiry.Kind<>(CaseList.class, CaseList::refusal);

    private final Enquiry enquiry;
    private final PeopleSearch search;
    private final Opening opening;

    RegisterController(Enquiry enquiry, PeopleSearch search, Opening opening) {
        this.enquiry = enquiry;
        this.search = search;
        this.opening = opening;
    }

    @GetMapping
    @Needs(Action.LIST_CASES)
    @Operation(
            summary = "The cases that you reach, newest first",
            description = "All filters must hold. Name, telephone number, date of birth and reference need the right to"
                    + " find people.")
    CasePage cases(
            Actor actor,
            @Parameter(description = "The local authority's official code") @RequestParam(required = false) @Nullable
                    AuthorityCode localAuthority,
            @Parameter(description = "The provider, as the directory names it")
                    @RequestParam(required = false)
                    @Nullable
                    OrganisationId provider,
            @Parameter(description = "How far the case is") @RequestParam(required = false) @Nullable CaseStatus status,
            @Parameter(description = "Which of the two services") @RequestParam(required = false) @Nullable
                    ServiceProcess process,
            @Parameter(description = "A statutory date of the case runs out on that day or before")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate due,
            @Parameter(description = "Words of a name, of the right-holder or the child")
                    @RequestParam(required = false)
                    @Nullable
                    String name,
            @Parameter(description = "The right-holder's telephone number") @RequestParam(required = false) @Nullable
                    String phone,
            @Parameter(description = "The child's or young person's date of birth")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate dateOfBirth,
            @Parameter(description = "The local authority's own reference") @RequestParam(required = false) @Nullable
                    String reference,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit) {
        String question = "cases "
                + Arrays.asList(localAuthority, provider, status, process, due, name, phone, dateOfBirth, reference);
        String place = Cursor.placeIn(cursor, question);
        int most = PageSize.of(limit);
        Set<CaseId> among = search.find(actor, new PeopleSearch.Sought(name, phone, dateOfBirth, reference));
        CaseList answer = enquiry.askAboutAll(
                atLeast -> new ListCases(
                        actor, localAuthority, provider, status, process, due, among, place, most, atLeast),
                KIND);
        return new CasePage(
                answer.items().stream()
                        .map(line -> CaseItem.of(actor, line, opening))
                        .toList(),
                Cursor.to(answer.next(), question),
                Rebuilding.of(answer.freshness()));
    }
}
