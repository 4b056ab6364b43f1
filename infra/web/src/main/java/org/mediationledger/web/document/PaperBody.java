package org.mediationledger.web.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mediationledger.ids.CaseId;
import org.mediationledger.ids.DocumentId;
import org.mediationledger.ids.PersonId;
import org.mediationledger.query.papers.ShownPaper;
import org.mediationledger.rights.DisclosureClass;
import org.mediationledger.terms.DocumentAuthor;
import org.mediationledger.terms.DocumentFormat;
import org.mediationledger.terms.DocumentKind;
import org.mediationledger.terms.Party;
import org.mediationledger.terms.RedactionReason;
import org.mediationledger.terms.ReleaseGround;
import org.mediationledger.web.opening.Opening;
import org.mediationledger.web.opening.Shown;

/** One version of one document, as far as you may know of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PaperBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DocumentId document,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) int version,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DocumentKind kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DisclosureClass disclosure,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Party owner,
        @Nullable PersonId holder,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DocumentAuthor author,
        @Nullable LocalDate dated,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = String.class)
        Shown title,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) DocumentFormat format,
        @Nullable Integer pages,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = String.class)
        Shown size,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, implementation = String.class)
        Shown digest,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean rendition,
        @Nullable LocalDate lentOn,
        @Nullable LocalDate sharedOn,
        @Nullable LocalDate releasedOn,
        @Nullable ReleaseGround releaseGround,
        @Nullable DocumentId redactionOf,
        @Nullable RedactionReason redactionReason,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) boolean withdrawn) {

    static PaperBody of(CaseId caseId, ShownPaper shown, Opening opening) {
        var paper = shown.paper();
        var version = paper.version();
        var release = shown.release();
        var redaction = shown.redaction();
        return new PaperBody(
                shown.document(),
                version.number(),
                paper.kind(),
                shown.disclosure(),
                paper.owner(),
                paper.holder(),
                paper.author(),
                paper.dated(),
                opening.showOfPaper(caseId, paper.title()),
                version.format(),
                version.pages(),
                opening.showOfPaper(caseId, version.size()),
                opening.showOfPaper(caseId, version.digest()),
                version.rendition() != null,
                shown.lentOn(),
                shown.sharedOn(),
                release == null ? null : release.step().on(),
                release == null ? null : release.ground(),
                redaction == null ? null : redaction.of(),
                redaction == null ? null : redaction.reason(),
                shown.withdrawn());
    }
}
