package org.mediationledger.web.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.rights.Action;
import org.mediationledger.web.desk.Submission;
import org.mediationledger.web.exchange.Answer;
import org.mediationledger.web.security.Needs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Files that are sent. */
@RestController
@RequestMapping(path = "/api/cases/{caseId}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Documents")
class UploadController {

    private final Intake intake;

    UploadController(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/documents")
    @Needs(Action.LODGE_PAPER)
    @Operation(
            summary = "Lend a paper for the mediation",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = DocumentUpload.class))))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> add(@PathVariable CaseId caseId, Submission submission, HttpServletRequest request)
            throws IOException {
        return intake.add(caseId, submission, request);
    }

    @PostMapping("/documents/{document}/versions")
    @Needs(Action.LODGE_PAPER)
    @Operation(
            summary = "Add a newer version of a document",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = VersionUpload.class))))
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Answer> addVersion(
            @PathVariable CaseId caseId,
            @PathVariable DocumentId document,
            Submission submission,
            HttpServletRequest request)
            throws IOException {
        return intake.addVersion(caseId, document, submission, request);
    }

    /** The parts of an upload, for the description. */
    @Schema(description = "A paper, and what is said of it")
    record DocumentUpload(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What is said of the paper")
            DocumentRequest document,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    type = "string",
                    format = "binary",
                    description = "PDF, DOCX, ODT, JPEG, PNG, TIFF, TXT or EML, up to 50 MB")
            String file) {}

    /** The parts of an upload, for the description. */
    @Schema(description = "A newer version, and what is said of it")
    record VersionUpload(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "What is said of the version")
            VersionRequest document,

            @Schema(
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    type = "string",
                    format = "binary",
                    description = "PDF, DOCX, ODT, JPEG, PNG, TIFF, TXT or EML, up to 50 MB")
            String file) {}
}
