package org.mediationledger.web.door;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
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

/** Doors, and related cases. */
@CaseRoute
@Tag(name = "Intake")
class DoorController {

    private final Counter counter;
    private final DoorDesk desk;

    DoorController(Counter counter, DoorDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/front-door-contacts")
    @Needs(Action.RECORD_CONTACT)
    @Operation(summary = "Record that the family came to an organisation, whether or not that was the adviser")
    ResponseEntity<Answer> contact(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody FrontDoorRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/intake-end")
    @Needs(Action.RECORD_CONTACT)
    @Operation(summary = "Record in what the intake ended")
    ResponseEntity<Answer> end(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody IntakeEndRequest request) {
        return counter.take(submission, desk.toCommand(caseId, request));
    }

    @PostMapping("/links")
    @Needs(Action.TAKE_CONFIDENCE)
    @Operation(
            summary = "Link this case with another, and that one with this",
            description = "Both must be yours to work on. If-Match speaks of this case.")
    ResponseEntity<Answer> link(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody LinkRequest request) {
        return counter.takeAfter(submission, desk.fromThere(caseId, request), desk.toCommand(caseId, request));
    }

    @PostMapping("/meetings/{meeting}/joined")
    @Needs(Action.TAKE_CONFIDENCE)
    @Operation(
            summary = "Record that a meeting is held together with one of a linked case",
            description = "Both must be yours to work on. If-Match speaks of this case.")
    ResponseEntity<Answer> join(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody JoinRequest request) {
        return counter.takeAfter(
                submission, desk.fromThere(caseId, meeting, request), desk.toCommand(caseId, meeting, request));
    }
}
