package org.mediationledger.web.letter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.CaseCommand;
import org.mediationledger.paper.dispatch.DeliveryNotice;
import org.mediationledger.paper.dispatch.DeliveryNotices;
import org.mediationledger.query.letters.Letter;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.request.OnDay;
import org.mediationledger.web.security.Needs;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what mail servers send back. */
@RestController
@RequestMapping(
        path = "/api/delivery-notices",
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Letters")
class DeliveryNoticeController {

    private final ObjectProvider<MessageIds> ids;
    private final LetterDesk desk;
    private final Counter counter;

    DeliveryNoticeController(ObjectProvider<MessageIds> ids, LetterDesk desk, Counter counter) {
        this.ids = ids;
        this.desk = desk;
        this.counter = counter;
    }

    @PostMapping
    @Needs(Action.SEND_LETTERS)
    @Operation(summary = "Take in a delivery status notification (RFC 3464) that came back, as it was received")
    ResponseEntity<Answer> take(Submission submission, @Valid @RequestBody DeliveryNoticeRequest request) {
        DeliveryNotice.Notice notice = notice(request);
        MessageIds known = ids.getIfAvailable();
        MessageIds.Sent sent = known == null ? null : known.read(notice.original());
        if (sent == null) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        Letter letter = desk.find(sent.caseId(), sent.letter(), submission.actor());
        List<? extends CaseCommand> commands = commands(sent, letter, worst(notice));
        if (commands.isEmpty()) {
            throw RequestRejected.because(
                    Fault.REQUEST_INVALID, "message", "The mail server goes on trying: nothing is to be recorded.");
        }
        return counter.take(submission, commands);
    }

    private List<? extends CaseCommand> commands(MessageIds.Sent sent, Letter letter, DeliveryNotice.Arrival arrival) {
        return switch (arrival) {
            case DELIVERED -> List.of(desk.toDelivered(sent.caseId(), sent.letter()));
            case BOUNCED -> desk.toBounced(sent.caseId(), letter, new OnDay(null));
            case DELAYED -> List.of();
        };
    }

    private static DeliveryNotice.Notice notice(DeliveryNoticeRequest request) {
        return switch (DeliveryNotices.read(request.message().getBytes(StandardCharsets.UTF_8))) {
            case DeliveryNotice.Notice notice -> notice;
            case DeliveryNotice.NoNotice none ->
                throw RequestRejected.because(
                        Fault.FILE_NOT_TAKEN, "message", "It is no delivery status notification (RFC 3464).");
        };
    }

    /** A letter has one recipient; of several that a notice names, the worst counts. */
    private static DeliveryNotice.Arrival worst(DeliveryNotice.Notice notice) {
        DeliveryNotice.@Nullable Arrival worst = null;
        for (DeliveryNotice.Outcome outcome : notice.outcomes()) {
            worst = worst == null || outcome.arrival() == DeliveryNotice.Arrival.BOUNCED ? outcome.arrival() : worst;
        }
        return worst == null ? DeliveryNotice.Arrival.DELAYED : worst;
    }
}
