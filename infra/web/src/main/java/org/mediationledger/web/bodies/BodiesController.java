package org.mediationledger.web.bodies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The bodies of a case. */
@CaseRoute
@Tag(name = "Bodies")
class BodiesController {

    private final Counter counter;
    private final BodiesDesk desk;

    BodiesController(Counter counter, BodiesDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/authority")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Record that another local authority is responsible")
    ResponseEntity<Answer> change(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AuthorityChangeRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/authority/told")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Record that the authority that became responsible was told")
    ResponseEntity<Answer> tell(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody NewAuthorityToldRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/commissioners")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Add a commissioning body")
    ResponseEntity<Answer> commissioner(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody CommissionerRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/detention")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Record whether the young person is detained")
    ResponseEntity<Answer> detention(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DetentionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/care")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Record that an authority looks after the child")
    ResponseEntity<Answer> care(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody CareRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/allocation")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Record why the case has its provider, and under which contract")
    ResponseEntity<Answer> allocation(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AllocationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/reallocation")
    @Needs(Action.NAME_BODIES)
    @Operation(summary = "Hand the case over to another provider; who hands it over sees nothing that comes later")
    ResponseEntity<Answer> reallocation(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ReallocationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
