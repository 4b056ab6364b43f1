package org.mediationledger.web.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.query.papers.PapersAnswer;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.exchange.Headers;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.security.Needs;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Papers to read. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/documents")
@Tag(name = "Documents")
class PaperController {

    private final PaperDesk desk;
    private final PaperRoom room;
    private final Opening opening;

    PaperController(PaperDesk desk, PaperRoom room, Opening opening) {
        this.desk = desk;
        this.room = room;
        this.opening = opening;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.READ_PAPERS)
    @Operation(summary = "The papers of a case that you may know of: your own, and what was shared or released")
    PapersBody papers(
            @PathVariable CaseId caseId, Actor actor, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        PapersAnswer answer = desk.ask(caseId, actor, Headers.awaitedVersion(actor, headers));
        return new PapersBody(answer.papers().stream()
                .map(paper -> PaperBody.of(caseId, paper, opening))
                .toList());
    }

    @GetMapping("/{document}/versions/{version}")
    @Needs(Action.READ_PAPERS)
    @Operation(summary = "The bytes of a version, as they were sent")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> original(
            @PathVariable CaseId caseId, @PathVariable DocumentId document, @PathVariable int version, Actor actor)
            throws IOException {
        return room.original(caseId, desk.of(caseId, actor), document, version);
    }

    @GetMapping("/{document}/versions/{version}/pdf")
    @Needs(Action.READ_PAPERS)
    @Operation(summary = "A version as a PDF, where it was sent as one or made into one")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> pdf(
            @PathVariable CaseId caseId, @PathVariable DocumentId document, @PathVariable int version, Actor actor)
            throws IOException {
        return room.pdf(caseId, desk.of(caseId, actor), document, version);
    }
}
