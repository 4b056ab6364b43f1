package org.mediationledger.web.casefile;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.query.asked.AsAt;
import org.mediationledger.query.casefile.CaseFile;
import org.mediationledger.query.casefile.CaseFileAnswer;
import org.mediationledger.query.casefile.GetCaseFile;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.desk.Enquiry;
import org.mediationledger.web.exchange.EntityTag;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.exchange.Moment;
import org.mediationledger.web.opening.OpenedJson;
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

/** One case. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Case file")
class CaseFileController {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final Enquiry.Kind<CaseFileAnswer> KIND =
            new Enquiry.Kind<>(CaseFileAnswer.class, CaseFileAnswer::refusal);

    private final Enquiry enquiry;
    private final OpenedJson json;
    private final Clock clock;

    CaseFileController(Enquiry enquiry, OpenedJson json, Clock clock) {
        this.enquiry = enquiry;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Action.READ_CASE)
    @Operation(summary = "Everything that is known of a case, as far as you may know it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseFileBody.class)))
    ResponseEntity<byte[]> file(
            @PathVariable CaseId caseId,
            Actor actor,
            @Parameter(description = "As it was known then: a position, or an instant")
                    @RequestParam(required = false)
                    @Nullable
                    String asAt,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        CaseFileAnswer answer = ask(caseId, actor, Moment.of(asAt), headers);
        CaseFile file = Objects.requireNonNull(answer.file(), "an answer without refusal has a file");
        long position = asAt != null || EntityTag.knowsVersions(actor) ? answer.position() : file.position();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Headers.entityTag(actor, answer.version(), file.position()))
                .body(json.write(
                        actor, caseId, CaseFileBody.of(actor, file, answer, position, asAt == null ? today() : null)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    private CaseFileAnswer ask(CaseId caseId, Actor actor, @Nullable AsAt asAt, HttpHeaders headers) {
        return asAt == null
                ? enquiry.askAbout(
                        caseId,
                        Headers.awaitedVersion(actor, headers),
                        version -> new GetCaseFile(caseId, actor, null, version),
                        KIND)
                : enquiry.ask(new GetCaseFile(caseId, actor, asAt, null), KIND);
    }
}
