package org.mediationledger.web.intake;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.Counter;
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

    private final Counter counter;
    private final IntakeDesk desk;

    IntakeController(Counter counter, IntakeDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping
    @Needs(Action.OPEN_CASE)
    @Operation(summary = "Take a family on")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> open(Submission submission, @Valid @RequestBody OpenCaseRequest request) {
        return counter.opened(desk.open(submission, request));
    }
}
