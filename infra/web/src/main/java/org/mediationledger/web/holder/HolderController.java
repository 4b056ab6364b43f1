package org.mediationledger.web.holder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Right-holders. */
@CaseRoute
@Tag(name = "Right-holders")
class HolderController {

    private static final String KIND = "holder";

    private final Counter counter;
    private final HolderDesk desk;

    HolderController(Counter counter, HolderDesk desk) {
        this.counter = counter;
        this.desk = desk;
    }

    @PostMapping("/holders")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Name a further right-holder")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> name(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody NewHolderRequest request) {
        PersonId person =
                HolderDesk.holderOf(caseId, submission, request.holder().capacity());
        return desk.findable(
                caseId,
                person,
                request.holder(),
                () -> counter.create(submission, desk.toCommand(caseId, person, request), KIND, person.value()));
    }

    @PostMapping("/holders/{person}/end")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Record that a right-holder no longer acts")
    ResponseEntity<Answer> standDown(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody StandDownRequest request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }

    @PostMapping("/take-over")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Record that the young person takes the right over, or somebody new acts for them")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> takeOver(
            @PathVariable CaseId caseId, Submission submission, @Valid @RequestBody TakeOverRequest request) {
        PersonId person =
                HolderDesk.holderOf(caseId, submission, request.holder().capacity());
        return desk.findable(
                caseId,
                person,
                request.holder(),
                () -> counter.create(submission, desk.toCommand(caseId, person, request), KIND, person.value()));
    }

    @PostMapping("/holders/{person}/take-over")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Record that a right-holder goes on for a young person who lacks capacity")
    ResponseEntity<Answer> goOn(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody GoingOnRequest request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }

    @PostMapping("/holders/{person}/joint-view")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Record that a right-holder lets the others see what they tell")
    ResponseEntity<Answer> agree(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toAgree(caseId, person, request));
    }

    @PostMapping("/holders/{person}/joint-view/withdrawal")
    @Needs(Action.NAME_HOLDER)
    @Operation(summary = "Record that a right-holder takes that back")
    ResponseEntity<Answer> withdraw(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody OnDay request) {
        return counter.take(submission, desk.toWithdraw(caseId, person, request));
    }

    @PostMapping("/holders/{person}/contacts")
    @Needs(Action.CHANGE_CONTACTS)
    @Operation(summary = "Record how a right-holder is reached from now on")
    ResponseEntity<Answer> contacts(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody ContactsRequest request) {
        ResponseEntity<Answer> answer = counter.take(submission, desk.toCommand(caseId, person, request));
        desk.findableBy(caseId, person, request);
        return answer;
    }

    @PostMapping("/holders/{person}/safe-contact")
    @Needs(Action.CHANGE_CONTACTS)
    @Operation(summary = "Record in which ways a right-holder must not be reached")
    ResponseEntity<Answer> safeContact(
            @PathVariable CaseId caseId,
            @PathVariable PersonId person,
            Submission submission,
            @Valid @RequestBody SafeContactRequest request) {
        return counter.take(submission, desk.toCommand(caseId, person, request));
    }
}
