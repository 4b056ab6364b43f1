package org.mediationledger.web.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The papers of a case that you may know of, in the order in which they came. */
record PapersBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<PaperBody> papers) {

    PapersBody {
        papers = List.copyOf(papers);
    }
}
