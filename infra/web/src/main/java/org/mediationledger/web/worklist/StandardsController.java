package org.mediationledger.web.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.worklist.GetStandards;
import org.mediationledger.query.worklist.StandardsAnswer;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service standards of one case, apart from its statutory dates. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/service-standards", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Worklist")
class StandardsController {

    private static final Enquiry.Kind<StandardsAnswer> KIND =
            new Enquiry.Kind<>(StandardsAnswer.class, StandardsAnswer::refusal);

    private final Enquiry enquiry;

    StandardsController(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    @GetMapping
    @Needs(Action.LIST_WORK)
    @Operation(
            summary = "What the provider's contract asks for in a case, and whether it was met",
            description = "None of these is a statutory date.")
    StandardsBody standards(
            @PathVariable CaseId caseId, Actor actor, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return StandardsBody.of(enquiry.askAbout(
                caseId,
                Headers.awaitedVersion(actor, headers),
                version -> new GetStandards(actor, caseId, version),
                KIND));
    }
}
