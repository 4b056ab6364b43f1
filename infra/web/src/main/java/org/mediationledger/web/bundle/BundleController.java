package org.mediationledger.web.bundle;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.mediationledger.ids.BundleId;
import org.mediationledger.ids.CaseId;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.exchange.Headers;
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

/** Bundles to read. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}/bundles")
@Tag(name = "Bundles")
class BundleController {

    private final BundleReading reading;

    BundleController(BundleReading reading) {
        this.reading = reading;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "The bundles that were asked for in a case")
    BundlesBody bundles(
            @PathVariable CaseId caseId, Actor actor, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return reading.all(caseId, actor, Headers.awaitedVersion(actor, headers));
    }

    @GetMapping(path = "/{bundle}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "A bundle: how far it has come, what is in it and what isn't, and what the checks found")
    BundleBody bundle(@PathVariable CaseId caseId, @PathVariable BundleId bundle, Actor actor) throws IOException {
        return reading.one(caseId, actor, bundle);
    }

    @GetMapping("/{bundle}/pdf")
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "A bundle that was made, as PDF")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> pdf(@PathVariable CaseId caseId, @PathVariable BundleId bundle, Actor actor)
            throws IOException {
        return reading.piece(caseId, actor, bundle, Piece.PDF);
    }

    @GetMapping("/{bundle}/plan")
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "The plan that a bundle was made from: the same plan and papers give the same bytes again")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_PLAIN_VALUE, schema = @Schema(type = "string")))
    ResponseEntity<Resource> plan(@PathVariable CaseId caseId, @PathVariable BundleId bundle, Actor actor)
            throws IOException {
        return reading.piece(caseId, actor, bundle, Piece.PLAN);
    }

    @GetMapping("/{bundle}/history")
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "The open history that goes beside a bundle, where a party asked for it")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> history(@PathVariable CaseId caseId, @PathVariable BundleId bundle, Actor actor)
            throws IOException {
        return reading.piece(caseId, actor, bundle, Piece.HISTORY);
    }

    @GetMapping("/{bundle}/pack")
    @Needs(Action.READ_BUNDLES)
    @Operation(summary = "The evidence pack that goes beside a bundle, where a party asked for it")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> pack(@PathVariable CaseId caseId, @PathVariable BundleId bundle, Actor actor)
            throws IOException {
        return reading.piece(caseId, actor, bundle, Piece.PACK);
    }
}
