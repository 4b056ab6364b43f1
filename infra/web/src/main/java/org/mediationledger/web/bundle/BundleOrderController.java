package org.mediationledger.web.bundle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.exchange.CaseRoute;
import org.mediationledger.web.exchange.Counter;
import org.mediationledger.web.exchange.Moment;
import org.mediationledger.web.request.Nothing;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Bundles to be made, and what becomes of them. */
@CaseRoute
@Tag(name = "Bundles")
class BundleOrderController {

    private static final String AS_AT =
            "Papers, and what goes beside them, as they stood then: a position, or an instant";

    private final OrderDesk orders;
    private final BundleDesk desk;
    private final Counter counter;

    BundleOrderController(OrderDesk orders, BundleDesk desk, Counter counter) {
        this.orders = orders;
        this.desk = desk;
        this.counter = counter;
    }

    @PostMapping("/bundles")
    @Needs(Action.PREPARE_BUNDLE)
    @Operation(summary = "Have a bundle made for the Tribunal; its state tells how far it has come")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> order(
            @PathVariable CaseId caseId,
            Submission submission,
            @Parameter(description = AS_AT) @RequestParam(required = false) @Nullable String asAt,
            @Valid @RequestBody BundleOrder request)
            throws IOException {
        return orders.order(caseId, submission, request, Moment.of(asAt));
    }

    @PostMapping("/bundles/preflight")
    @Needs(Action.PREPARE_BUNDLE)
    @Operation(summary = "What would be in a bundle and how it stands to the Practice Direction; none is made")
    PlanBody preflight(
            @PathVariable CaseId caseId,
            Actor actor,
            @Parameter(description = AS_AT) @RequestParam(required = false) @Nullable String asAt,
            @Valid @RequestBody BundleOrder request)
            throws IOException {
        OrderDesk.Planned planned = orders.preflight(caseId, actor, request, Moment.of(asAt));
        return PlanBody.of(planned.plan(), null, planned.before());
    }

    @PostMapping("/bundles/{bundle}/cancel")
    @Needs(Action.PREPARE_BUNDLE)
    @Operation(summary = "Stop the making of a bundle")
    ResponseEntity<Answer> cancel(
            @PathVariable CaseId caseId,
            @PathVariable BundleId bundle,
            Submission submission,
            @Valid @RequestBody Nothing request) {
        return orders.cancel(caseId, bundle, submission);
    }

    @PostMapping("/bundles/{bundle}/submission")
    @Needs(Action.PREPARE_BUNDLE)
    @Operation(summary = "Record that a bundle was sent, how, and what proves it")
    ResponseEntity<Answer> submit(
            @PathVariable CaseId caseId,
            @PathVariable BundleId bundle,
            Submission submission,
            @Valid @RequestBody SendingRequest request) {
        return counter.take(submission, desk.toSubmit(caseId, bundle, request));
    }
}
