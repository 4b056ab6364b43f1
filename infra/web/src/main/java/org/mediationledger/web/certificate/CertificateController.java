package org.mediationledger.web.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.Nothing;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Certificates. */
@CaseRoute
@Tag(name = "Certificates")
class CertificateController {

    private final Counter counter;
    private final CertificateDesk desk;

    CertificateController(Counter counter, CertificateDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/certificates")
    @Needs(Action.ISSUE_CERTIFICATE)
    @Operation(summary = "Issue a mediation certificate, dated today")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> issue(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody IssueRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "certificate",
                CertificateDesk.certificateOf(caseId, submission).value());
    }

    @PostMapping("/certificates/paper")
    @Needs(Action.RECORD_PAPER_CERTIFICATE)
    @Operation(summary = "Enter a certificate that was issued on paper or elsewhere")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> paper(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody PaperRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "certificate",
                CertificateDesk.certificateOf(caseId, submission).value());
    }

    @PostMapping("/certificates/{certificate}/copies")
    @Needs(Action.COPY_CERTIFICATE)
    @Operation(summary = "Make a copy, which keeps the date of issue")
    ResponseEntity<Answer> copy(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody Nothing request) {
        return counter.take(submission, desk.toCopy(caseId, certificate));
    }

    @PostMapping("/certificates/{certificate}/withdrawal")
    @Needs(Action.WITHDRAW_CERTIFICATE)
    @Operation(summary = "Withdraw a certificate")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody CertificateWithdrawalRequest request) {
        return counter.take(submission, desk.toCommand(caseId, certificate, request));
    }

    @PostMapping("/certificates/{certificate}/withdrawal-request")
    @Needs(Action.WITHDRAW_CERTIFICATE)
    @Operation(summary = "Ask for the withdrawal of a certificate that a registered appeal used")
    ResponseEntity<Answer> askWithdrawal(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody CertificateWithdrawalRequest request) {
        return counter.take(submission, desk.toAsk(caseId, certificate, submission, request));
    }

    @PostMapping("/certificates/{certificate}/withdrawal-confirmation")
    @Needs(Action.WITHDRAW_CERTIFICATE)
    @Operation(summary = "Withdraw such a certificate as somebody else asked")
    ResponseEntity<Answer> confirmWithdrawal(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toConfirm(caseId, certificate, submission, request));
    }

    @PostMapping("/certificates/{certificate}/dispatch")
    @Needs(Action.DISPATCH_CERTIFICATE)
    @Operation(summary = "Record that a certificate went out")
    ResponseEntity<Answer> dispatch(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody DispatchRequest request) {
        return counter.take(submission, desk.toDispatch(caseId, certificate, request));
    }

    @PostMapping("/certificates/{certificate}/bounce")
    @Needs(Action.DISPATCH_CERTIFICATE)
    @Operation(summary = "Record that a certificate did not arrive")
    ResponseEntity<Answer> bounce(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Submission submission,
            @Valid @RequestBody DispatchRequest request) {
        return counter.take(submission, desk.toBounce(caseId, certificate, request));
    }
}
