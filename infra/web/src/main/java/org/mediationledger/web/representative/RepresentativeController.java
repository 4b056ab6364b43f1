package org.mediationledger.web.representative;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Representatives. */
@CaseRoute
@Tag(name = "Representatives")
class RepresentativeController {

    private final Counter counter;
    private final RepresentativeDesk desk;

    RepresentativeController(Counter counter, RepresentativeDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/representatives")
    @Needs(Action.RECORD_AUTHORITY)
    @Operation(summary = "Put a representative's authority on file")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> authorise(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody RepresentativeRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "person",
                RepresentativeDesk.representativeOf(caseId, submission, request).value());
    }

    @PostMapping("/representatives/{person}/withdrawal")
    @Needs(Action.RECORD_AUTHORITY)
    @Operation(summary = "Withdraw a representative's authority, and end the access that rests on it")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }

    @PostMapping("/representatives/lapse")
    @Needs(Action.END_LAPSED_ACCESS)
    @Operation(summary = "End the access of representatives whose authority no longer holds today")
    ResponseEntity<Answer> lapse(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
