package org.mediationledger.web.safeguarding;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.mediationledger.query.safeguarding.ConcernList;
import org.mediationledger.query.safeguarding.ListConcerns;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.security.Needs;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is at risk. */
@RestController
@RequestMapping(path = "/api/concerns", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Safeguarding")
class ConcernListController {

    private static final Enquiry.Kind<ConcernList> KIND = new Enquiry.Kind<>(ConcernList.class, ConcernList::refusal);

    private final Enquiry enquiry;

    ConcernListController(Enquiry enquiry) {
        this.enquiry = enquiry;
    }

    @GetMapping
    @Needs(Action.LIST_CONCERNS)
    @Operation(summary = "The open safeguarding concerns of the cases that you reach")
    ConcernPage concerns(Actor actor) {
        return ConcernPage.of(enquiry.ask(new ListConcerns(actor), KIND));
    }
}
