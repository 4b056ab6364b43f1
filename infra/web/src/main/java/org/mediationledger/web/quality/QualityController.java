package org.mediationledger.web.quality;

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

/** Complaints and feedback. */
@CaseRoute
@Tag(name = "Complaints and feedback")
class QualityController {

    private final Counter counter;
    private final QualityDesk desk;

    QualityController(Counter counter, QualityDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/complaints")
    @Needs(Action.RECORD_QUALITY)
    @Operation(summary = "Record a complaint")
    ResponseEntity<Answer> complain(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ComplaintRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/complaints/{complaint}/resolution")
    @Needs(Action.RECORD_QUALITY)
    @Operation(summary = "Record how a complaint was answered")
    ResponseEntity<Answer> resolve(
            @PathVariable CaseId caseId,
            @PathVariable int complaint,
            Submission submission,
            @Valid @RequestBody ComplaintResolutionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, complaint, request));
    }

    @PostMapping("/feedback/questions")
    @Needs(Action.RECORD_QUALITY)
    @Operation(summary = "Record that somebody was asked how the service was")
    ResponseEntity<Answer> ask(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody FeedbackQuestionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/feedback")
    @Needs(Action.RECORD_QUALITY)
    @Operation(summary = "Record how somebody found the service")
    ResponseEntity<Answer> receive(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody FeedbackRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
