package org.mediationledger.web.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The notices of a decision, and what becomes of it. */
@CaseRoute
@Tag(name = "Decision")
class NoticeController {

    private final Counter counter;
    private final NoticeDesk desk;

    NoticeController(Counter counter, NoticeDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/decision/notices")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record another notice of the same decision")
    ResponseEntity<Answer> furtherNotice(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody FurtherNoticeRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/decision/examination")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record what the notice leaves out, and whom it names as adviser")
    ResponseEntity<Answer> examine(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ExaminationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/decision/authority-contact")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Name whom to contact at the local authority")
    ResponseEntity<Answer> contact(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody AuthorityContactRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/decision/withdrawal")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record that the local authority says it has withdrawn its decision")
    ResponseEntity<Answer> withdrawal(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toWithdrawal(caseId, request));
    }

    @PostMapping("/decision/supersession")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record that another decision took the place of this one")
    ResponseEntity<Answer> supersession(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody SupersessionRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/decision/widening")
    @Needs(Action.RECORD_DECISION)
    @Operation(summary = "Record that an appeal about Section I alone is to concern more")
    ResponseEntity<Answer> widening(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody WideningRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }
}
