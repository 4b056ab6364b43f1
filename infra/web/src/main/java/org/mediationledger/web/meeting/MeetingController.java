package org.mediationledger.web.meeting;

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
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Meetings, until they begin. */
@CaseRoute
@Tag(name = "Meetings")
class MeetingController {

    private final Counter counter;
    private final MeetingDesk desk;

    MeetingController(Counter counter, MeetingDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/meetings")
    @Needs(Action.ARRANGE_MEETING)
    @Operation(summary = "Arrange a meeting")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> arrange(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody ArrangeRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, submission, request),
                "meeting",
                MeetingDesk.meetingOf(caseId, submission).value());
    }

    @PostMapping("/meetings/{meeting}/move")
    @Needs(Action.ARRANGE_MEETING)
    @Operation(summary = "Move a meeting to another day, time or place")
    ResponseEntity<Answer> move(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody MoveRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/notice")
    @Needs(Action.ARRANGE_MEETING)
    @Operation(summary = "Record that the family was told date and place")
    ResponseEntity<Answer> notice(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody NoticeRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/cancellation")
    @Needs(Action.ARRANGE_MEETING)
    @Operation(summary = "Call a meeting off")
    ResponseEntity<Answer> cancel(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody CancellationRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }
}
