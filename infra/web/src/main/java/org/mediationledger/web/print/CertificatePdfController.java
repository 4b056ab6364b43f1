package org.mediationledger.web.print;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.CertificateId;
import org.mediationledger.query.casefile.Certificate;
import org.mediationledger.rights.Action;
import org.mediationledger.rights.Actor;
import org.mediationledger.web.problem.Fault;
import org.mediationledger.web.problem.RequestRejected;
import org.mediationledger.web.security.Needs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certificates, to print. */
@RestController
@RequestMapping("/api/cases/{caseId}/certificates")
@Tag(name = "Certificates")
class CertificatePdfController {

    private final WholeFiles files;
    private final CertificateRoom room;

    CertificatePdfController(WholeFiles files, CertificateRoom room) {
        this.files = files;
        this.room = room;
    }

    @GetMapping("/{certificate}/pdf")
    @Needs(Action.READ_CERTIFICATE)
    @Operation(summary = "A certificate that was issued here, on one page and signed, or a copy that was made of it")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> pdf(
            @PathVariable CaseId caseId,
            @PathVariable CertificateId certificate,
            Actor actor,
            @Parameter(description = "Which copy, from 1; the original where it is left out")
                    @RequestParam(required = false)
                    @Nullable
                    String copy) {
        Certificate found =
                WholeFiles.find(files.readBy(actor, caseId).contents().certificates(), certificate);
        int number = number(copy);
        if (found == null || found.number() == null || !wasMade(found, number)) {
            throw RequestRejected.because(Fault.NOT_FOUND);
        }
        String name = found.number() + (number == 0 ? "" : "-copy-" + number) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(room.paper(caseId, certificate, number));
    }

    private static boolean wasMade(Certificate certificate, int number) {
        return number == 0 || certificate.copies().stream().anyMatch(copy -> copy.copy() == number);
    }

    private static int number(@Nullable String copy) {
        if (copy == null) {
            return 0;
        }
        if (!copy.matches("[1-9][0-9]{0,5}")) {
            throw RequestRejected.because(Fault.PARAMETER_INVALID, "copy", "A number from 1.");
        }
        return Integer.parseInt(copy);
    }
}
