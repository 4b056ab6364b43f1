package org.mediationledger.web.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mediationledger.command.api.Receipt;
import org.mediationledger.ids.CaseId;
import org.mediationledger.web.exchange.EntityTag;
import org.mediationledger.web.recording.ShowsCases;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a family's being taken on.
 *
 * @param likelyDuplicates cases that this one may be the same as; absent where none is known
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record OpenedAnswer(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "uuid")
        String caseId,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) long version,
        @Nullable List<CaseId> likelyDuplicates)
        implements ShowsCases {

    /** Whoever takes a family on is shown the cases that their new one is like. */
    @Override
    public List<CaseId> shownCases() {
        return likelyDuplicates == null ? List.of() : likelyDuplicates;
    }

    /** The answer with the new case's place and version, which is no secret: all that happened is what the client asked for. */
    static ResponseEntity<OpenedAnswer> of(Receipt receipt, List<CaseId> likelyDuplicates) {
        return ResponseEntity.created(URI.create("/api/cases/" + receipt.caseId()))
                .eTag(EntityTag.ofVersion(receipt.version()))
                .body(new OpenedAnswer(receipt.caseId(), receipt.caseId(), receipt.version(), likelyDuplicates));
    }
}
