package org.mediationledger.web.decision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.terms.ConfidentialTopic;
import org.mediationledger.web.confidence.ConfidenceDesk;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The decision and the issues. */
@CaseRoute
@Tag(name = "Decision")
class DecisionController {

    private final Counter counter;
    private final DecisionDesk desk;
    private final ConfidenceDesk confidence;

    DecisionController(Counter counter, DecisionDesk desk, ConfidenceDesk confidence) {
        this.counter = counter;
        this.desk = desk;
        this.confidence = confidence;
    }

    @PostMapping("/decision")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record the notice of the local authority's decision")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> decision(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody DecisionRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "decision",
                DecisionDesk.decisionOf(caseId, submission).value());
    }

    @PostMapping("/issues")
    @Needs(Action.STATE_ISSUES)
    @Operation(summary = "State which kinds of issue are between the parties")
    ResponseEntity<Answer> issues(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody IssuesRequest request) {
        return counter.take(
                submission,
                confidence.beside(
                        desk.toCommand(caseId, request), submission, ConfidentialTopic.ISSUES, request.statement()));
    }
}
