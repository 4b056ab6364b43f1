package org.mediationledger.web.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Cases that continue others. */
@CaseRoute
@Tag(name = "Intake")
class ContinuationController {

    private final Continuing continuing;

    ContinuationController(Continuing continuing) {
        this.continuing = continuing;
    }

    @PostMapping("/continuation")
    @Needs(Action.RECORD_CONTACT)
    @Operation(
            summary = "Open a case that continues this one",
            description =
                    "In the other service, or about a later decision. Both are linked, and the day of the first contact"
                            + " is kept. If-Match speaks of this case.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpenedAnswer> open(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ContinuationRequest request) {
        Receipt receipt = continuing.open(caseId, submission, request);
        return OpenedAnswer.of(receipt, List.of());
    }
}
