package org.mediationledger.web.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New cases. */
@RestController
@RequestMapping(
        path = "/api/cases",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Intake")
class IntakeController {

    private final IntakeDesk desk;
    private final LikelyDuplicates duplicates;

    IntakeController(IntakeDesk desk, LikelyDuplicates duplicates) {
        this.desk = desk;
        this.duplicates = duplicates;
    }

    @PostMapping
    @Needs(Action.OPEN_CASE)
    @Operation(
            summary = "Take a family on",
            description =
                    "The answer names cases that this one may be the same as: the same child, authority and decision,"
                            + " as far as you reach them.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<OpenedAnswer> open(Submission submission, @Valid @RequestBody OpenCaseRequest request) {
        List<CaseId> likely = duplicates.of(submission.actor(), IntakeDesk.caseOf(submission), request);
        return OpenedAnswer.of(desk.open(submission, request), likely);
    }
}
