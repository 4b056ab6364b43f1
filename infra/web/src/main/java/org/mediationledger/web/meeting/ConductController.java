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
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How meetings are made ready, and how they end. */
@CaseRoute
@Tag(name = "Meetings")
class ConductController {

    private final Counter counter;
    private final ConductDesk desk;

    ConductController(Counter counter, ConductDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/meetings/{meeting}/setting")
    @Needs(Action.PREPARE_MEETING)
    @Operation(summary = "Describe how the parties will meet")
    ResponseEntity<Answer> setting(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody SettingRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/papers-sent")
    @Needs(Action.PREPARE_MEETING)
    @Operation(summary = "Record that the papers for a meeting went out to a party")
    ResponseEntity<Answer> papersSent(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody PapersSentRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/papers-received")
    @Needs(Action.PREPARE_MEETING)
    @Operation(summary = "Record that a party's papers for a meeting arrived")
    ResponseEntity<Answer> papersReceived(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody PapersReceivedRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/not-held")
    @Needs(Action.HOLD_MEETING)
    @Operation(summary = "Record that a meeting did not take place, and who stayed away")
    ResponseEntity<Answer> notHeld(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody NotHeldRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/adjournment")
    @Needs(Action.HOLD_MEETING)
    @Operation(summary = "Record that a meeting that was held was adjourned part-heard")
    ResponseEntity<Answer> adjourn(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }

    @PostMapping("/meetings/{meeting}/timing")
    @Needs(Action.HOLD_MEETING)
    @Operation(summary = "Record when a meeting that was held began, and how long it took")
    ResponseEntity<Answer> timing(
            @PathVariable CaseId caseId,
            @PathVariable MeetingId meeting,
            Submission submission,
            @Valid @RequestBody TimingRequest request) {
        return counter.take(submission, desk.toCommand(caseId, meeting, request));
    }
}
