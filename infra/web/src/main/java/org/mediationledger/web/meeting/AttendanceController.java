package org.mediationledger.web.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.MeetingId;
import org.mediationledger.ids.PersonId;
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

/** Who attends, and what came of it. */
@CaseRoute
@Tag(name = "Meetings")
class AttendanceController {

    private final Counter counter;
    private final MeetingDesk desk;
    private final ConfidenceDesk confidence;

    AttendanceController(Counter counter, MeetingDesk desk, ConfidenceDesk confidence) {
        this.counter = counter;
        this.desk = desk;
        this.confidence = confidence;
    }

    @PostMapping("/meetings/{meeting}/attendees")
    @Needs(Action.NAME_ATTENDEE)
    @Operation(summary = "Name somebody who is to attend")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> attendee(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody AttendeeRequest request) {
        return counter.create(
                submission,
                desk.toCommand(caseId, meeting, submission, request),
                "person",
                MeetingDesk.attendeeOf(meeting, submission, request).value());
    }

    @PostMapping("/meetings/{meeting}/attendees/{person}/authority")
    @Needs(Action.CONFIRM_AUTHORITY)
    @Operation(summary = "Confirm whether somebody may resolve the issues")
    ResponseEntity<Answer> authority(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody AuthorityRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, person, request));
    }

    @PostMapping("/meetings/{meeting}/child-views")
    @Needs(Action.RECORD_CHILD_VIEWS)
    @Operation(summary = "Record the mediator's steps to get the child's views")
    ResponseEntity<Answer> childViews(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody ChildViewsRequest request) {
        return counter.take(
                submission,
                confidence.beside(
                        desk.toCommand(caseId, meeting, request),
                        submission,
                        ConfidentialTopic.CHILD_VIEWS,
                        request.said()));
    }

    @PostMapping("/meetings/{meeting}/held")
    @Needs(Action.HOLD_MEETING)
    @Operation(summary = "Record that a meeting took place")
    ResponseEntity<Answer> held(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody HeldRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }
}
