package org.mediationledger.web.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.timeline.GetTimeline;
import org.mediationledger.query.timeline.TimelineAnswer;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.exchange.Cursor;
import org.mediationledger.web.exchange.EntityTag;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.exchange.Moment;
import org.mediationledger.web.exchange.PageSize;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened in one case. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Timeline")
class TimelineController {

    private static final Enquiry.Kind<TimelineAnswer> KIND =
            new Enquiry.Kind<>(TimelineAnswer.class, TimelineAnswer::refusal);

    private final Enquiry enquiry;
    private final Teller teller;

    TimelineController(Enquiry enquiry, Teller teller) {
        this.enquiry = enquiry;
        this.teller = teller;
    }

    @GetMapping
    @Needs(Action.READ_TIMELINE)
    @Operation(summary = "What happened in a case, oldest first, as far as you may know it")
    ResponseEntity<TimelinePage> timeline(
            @PathVariable CaseId caseId,
            Actor actor,
            @Parameter(description = "As it was known then: a position, or an instant")
                    @RequestParam(required = false)
                    @Nullable
                    String asAt,
            @Parameter(description = "The next of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "How many at most, 1 to 200") @RequestParam(defaultValue = PageSize.DEFAULT)
                    int limit,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        String question = "timeline " + caseId + " " + asAt;
        String place = Cursor.placeIn(cursor, question);
        Long after = place == null ? null : Long.valueOf(place);
        TimelineAnswer answer = ask(caseId, actor, Moment.of(asAt), after, PageSize.of(limit), headers);
        long lastVisible =
                answer.entries().isEmpty() ? -1 : answer.entries().getLast().position();
        boolean everything = asAt != null || EntityTag.knowsVersions(actor);
        return ResponseEntity.ok()
                .eTag(Headers.entityTag(actor, answer.version(), lastVisible))
                .body(new TimelinePage(
                        answer.entries().stream()
                                .map(entry -> teller.tell(actor, caseId, entry))
                                .toList(),
                        Cursor.to(
                                answer.nextAfter() == null
                                        ? null
                                        : answer.nextAfter().toString(),
                                question),
                        everything ? answer.position() : null,
                        Headers.version(actor, answer.version())));
    }

    private TimelineAnswer ask(
            CaseId caseId, Actor actor, @Nullable AsAt asAt, @Nullable Long after, int limit, HttpHeaders headers) {
        return asAt == null
                ? enquiry.askAbout(
                        caseId,
                        Headers.awaitedVersion(actor, headers),
                        version -> new GetTimeline(caseId, actor, null, after, limit, version),
                        KIND)
                : enquiry.ask(new GetTimeline(caseId, actor, asAt, after, limit, null), KIND);
    }
}
